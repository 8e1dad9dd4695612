import Cells

/// Rows of text under headings, in aligned columns.
struct TextTable {
  let headings: [Heading]
  private var rows: [[String]] = []

  /// A column's heading and alignment: numbers are right-aligned.
  struct Heading {
    let text: String
    let isNumber: Bool

    static func text(_ text: String) -> Heading { Heading(text: text, isNumber: false) }
    static func number(_ text: String) -> Heading { Heading(text: text, isNumber: true) }
  }

  init(_ headings: Heading...) { self.init(headings) }
  init(_ headings: [Heading]) { self.headings = headings }

  /// Adds a row with one text per heading.
  mutating func add(_ row: String...) { add(row) }
  mutating func add(_ row: [String]) { rows.append(row) }

  /// Adds the table to a page; lines are truncated if a width is given.
  func print(to page: inout PrintedPage, width: Int?) {
    let widths = headings.indices.map { column in
      max(TextWidth.of(headings[column].text), rows.map { TextWidth.of($0[column]) }.max() ?? 0)
    }
    page.add(.strong(line(of: headings.map(\.text), widths, width: width)))
    for row in rows { page.add(line(of: row, widths, width: width)) }
  }

  private func line(of row: [String], _ widths: [Int], width: Int?) -> String {
    let line = zip(row, zip(headings, widths)).map { text, column in
      let (heading, width) = column
      guard heading.isNumber else { return TextWidth.padded(text, to: width) }
      return String(repeating: " ", count: max(0, width - TextWidth.of(text))) + text
    }.joined(separator: "  ")
    return width.map { TextWidth.truncated(line, to: $0) } ?? line
  }
}
