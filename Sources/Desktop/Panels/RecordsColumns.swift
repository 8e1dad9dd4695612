import Cells
import Organizations
import Records
import Wording

/// The columns of a table's rows, as wide as their contents; the last one takes the room that is left.
///
/// Of a conversation action the columns begin with what an agent sees: its order and its slash command.
struct RecordsColumns {
  let headings: [String]
  private let widths: [Int]

  /// How many rows near the chosen one decide the widths: a table may have thousands.
  private static let measuredRows = 200
  /// The widest that a column but the last may be.
  private static let widest = 44

  init(_ content: RecordsContent, width: Int) {
    headings = content.panel.table == .conversationAction ? ["Name", "Order", "Command"] : []
    var widths = headings.map { TextWidth.of($0) }
    let start = max(
      0, min(content.panel.chosen - Self.measuredRows / 2, content.rowCount - Self.measuredRows))
    for line in start..<min(content.rowCount, start + Self.measuredRows) {
      guard let row = content.row(atLine: line) else { continue }
      for (column, value) in Self.values(of: row, in: content.organization).dropLast().enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], min(Self.widest, TextWidth.of(value)))
      }
    }
    // A long name leaves at least half of the line to the rest.
    if !widths.isEmpty { widths[0] = min(widths[0], width / 2) }
    self.widths = widths
  }

  /// A row's name, its values, and at the end the values that have no column of their own.
  static func values(of row: InstalledRow, in organization: Organization) -> [String] {
    let title = RowWords.title(row, in: organization)
    guard let action = row.row as? ConversationAction else {
      return [title, RowWords.details(row, in: organization)]
    }
    let locales = organization.rows(of: .conversationActionLocale, linkedTo: row)
      .compactMap { $0.row as? ConversationActionLocale }
    let command = (locales.first { $0.locale == .english } ?? locales.first)?.slashCommand
    return [
      title, "\(action.order)", command ?? "–", RowWords.details(row, in: organization, without: ["order"]),
    ]
  }

  /// The indices of a table's rows that contain every word.
  static func rows(of table: Table, with words: [Substring], in organization: Organization) -> [Int] {
    (0..<organization.rowCount(of: table)).filter { index in
      guard let row = organization.row(of: table, at: index) else { return false }
      let text = values(of: row, in: organization).joined(separator: " ").lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// Paints the values in their columns, the first one in a role of its own.
  func paint(_ values: [String], _ area: Rect, _ role: Role, _ frame: inout Frame) {
    var x = area.x
    for (column, value) in values.enumerated() where x < area.maxX {
      let limit = min(area.maxX - x, column < widths.count ? widths[column] : area.width)
      frame.putTruncated(value, x, area.y, limit: limit, column == 0 ? role : .overlayFaint)
      x += limit + 2
    }
  }
}
