import Cells
import Diagnostics
import Organizations
import Records
import Wording

/// A row shown as its form: a line for each column, where the row comes from, and the rows that refer to it.
struct RecordForm {
  let row: InstalledRow
  private(set) var lines: [Line] = []
  /// The entries that can be chosen: all lines of a value together.
  private(set) var entries: [Range<Int>] = []
  private let width: Int
  /// The width of the labels; 0 if labels are above their values.
  private let labelWidth: Int

  /// A line of the form.
  struct Line: Hashable {
    var label = ""
    /// The indentation of the text, in columns.
    var indent = 0
    var text = ""
    /// The text at the end of the line: the column's logical name.
    var trailing = ""
    var isHeading = false
    /// Whether it continues the value of the line before.
    var goesOn = false
    var destination: Destination?
    /// Its place in the file.
    var place: Place?
  }

  /// The destination of a line.
  enum Destination: Hashable {
    case row(RowReference)
    case file(Place)
  }

  /// Nil if the row is no longer installed.
  init?(of reference: RowReference, in organization: Organization, width: Int) {
    guard let row = organization.row(reference) else { return nil }
    self.row = row
    self.width = max(1, width)
    let fields = FieldWords.all(of: row, in: organization)
    let longest = fields.map { TextWidth.of($0.label) }.max() ?? 0
    labelWidth = width >= 60 ? max(longest, 8) + 2 : 0
    let origin = organization.origin(of: row)
    for field in fields { add(field, at: origin?.columns[field.key] ?? origin?.row) }
    let missing = NotSimulated.features(of: row.row)
    if !missing.isEmpty { add("Not simulated", missing.map(\.line), at: origin?.row) }
    add("Id", [row.row.id.description], at: origin?.row)
    add(
      "Solution", [solutionText(in: organization)],
      at: organization.solution(named: row.solution)?.origin?.row)
    if let place = origin?.row { add("File", [place.description], at: place, to: .file(place)) }
    addSubgrids(in: organization)
    for index in lines.indices {
      if let last = entries.last, lines[index].goesOn, last.count < Self.mostLinesAtOnce {
        entries[entries.count - 1] = last.lowerBound..<(index + 1)
      } else {
        entries.append(index..<(index + 1))
      }
    }
  }

  /// A longer value is chosen in parts, so that each part can be scrolled into view.
  private static let mostLinesAtOnce = 5

  /// The entry that a line belongs to.
  func entry(ofLine place: Int) -> Int? { entries.firstIndex { $0.contains(place) } }

  private func solutionText(in organization: Organization) -> String {
    let version = organization.solution(named: row.solution)?.version.map { " \($0)" } ?? ""
    return row.solution + version
  }

  private mutating func add(_ field: FieldWords, at place: Place?) {
    var destination: Destination?
    var texts: [String]
    switch field.value {
    case .nothing: texts = ["–"]
    case .text(let text): texts = [text]
    case .option(let label, let number): texts = ["\(label) (\(number))"]
    case .link(_, to: let row, let title):
      destination = row.map { .row($0) }
      texts = [row == nil ? title : "→ \(title)"]
    case .list(let values): texts = values
    }
    add(field.label, texts, trailing: field.logicalName, at: place, to: destination)
  }

  /// Adds a label, its value and, at the end of the first line with enough room, the logical name.
  private mutating func add(
    _ label: String, _ texts: [String], trailing: String = "", at place: Place?,
    to destination: Destination? = nil
  ) {
    func line(_ text: String, label: String = "", indent: Int) -> Line {
      Line(label: label, indent: indent, text: text, destination: destination, place: place)
    }
    let indent = labelWidth > 0 ? labelWidth : 2
    let values = texts.flatMap { TextWrap.lines($0, width: width - indent) }
    var added = values.map { line($0, indent: indent) }
    if labelWidth > 0 {
      added[0].label = label
    } else {
      added.insert(line("", label: label, indent: 0), at: 0)
    }
    if !trailing.isEmpty {
      let room = width - TextWidth.of(trailing) - 1
      let free = added.firstIndex { max(TextWidth.of($0.label), $0.indent + TextWidth.of($0.text)) <= room }
      if free == nil { added.append(line("", indent: indent)) }
      added[free ?? added.count - 1].trailing = trailing
    }
    for index in added.indices.dropFirst() { added[index].goesOn = true }
    lines += added
  }

  // MARK: Subgrids

  private mutating func addSubgrids(in organization: Organization) {
    for table in row.table.linkingTables {
      addSubgrid(RowWords.plural(table), organization.rows(of: table, linkedTo: row), in: organization)
    }
    if let action = row.row as? ConversationAction, action.eventName.opensTemplate {
      let template = organization.template(openedBy: action)
      addSubgrid("Application tab template it opens", template.map { [$0] } ?? [], in: organization)
    }
    if let template = row.row as? ApplicationTabTemplate {
      addSubgrid(
        "Conversation actions that open it", organization.actions(opening: template), in: organization)
    }
  }

  private mutating func addSubgrid(_ title: String, _ rows: [InstalledRow], in organization: Organization) {
    lines.append(
      Line(text: "\(title) (\(rows.count))", isHeading: true, place: organization.origin(of: row)?.row))
    for row in rows {
      let details = RowWords.details(row, in: organization)
      let text = "→ \(RowWords.title(row, in: organization))" + (details.isEmpty ? "" : "  \(details)")
      lines.append(
        Line(
          indent: 2, text: TextWidth.truncated(text, to: width - 2), destination: .row(row.reference),
          place: organization.origin(of: row)?.row))
    }
  }
}
