import Wording

extension DifferenceReport {
  /// The report for a terminal.
  public var page: [[EmphasizedText]] {
    var page: [[EmphasizedText]] = [[.strong("\(names.old) → \(names.new)".onOneLine)]]
    guard !isEmpty else { return page + [[.plain("no difference")]] }
    for section in sections {
      page += [[], [.strong(section.title)]]
      for line in section.lines {
        let place = line.place.map { EmphasizedText.faint("  \($0)") }
        page.append([line.mark.emphasized, .plain(" \(line.text)")] + (place.map { [$0] } ?? []))
        page += (line.columns.map(\.text) + line.details).map { [.faint("    \($0)")] }
      }
    }
    return page
  }

  /// The report for a pull request.
  public var markdown: String {
    var lines = ["### \(MarkdownText.code(names.old)) → \(MarkdownText.code(names.new))"]
    if isEmpty { lines += ["", "No difference."] }
    for section in sections {
      lines += ["", "#### \(section.title)"]
      let items = section.lines.filter(\.columns.isEmpty).flatMap(Self.item)
      if !items.isEmpty { lines += [""] + items }
      lines += table(of: section.lines.filter { !$0.columns.isEmpty })
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A difference as an item of a list.
  private static func item(_ line: DifferenceSection.Line) -> [String] {
    let place = line.place.map { " *(\(MarkdownText.escaped($0)))*" } ?? ""
    return ["- `\(line.mark.rawValue)` \(MarkdownText.escaped(line.text))\(place)"]
      + line.details.map { "  - \(MarkdownText.escaped($0))" }
  }

  /// The rows that differ in some columns, a line for each column.
  private func table(of rows: [DifferenceSection.Line]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let heading = [
      "Record", "Column", MarkdownText.cell(code: names.old), MarkdownText.cell(code: names.new),
    ]
    let cells = rows.flatMap { row in
      row.columns.map { column in
        [MarkdownText.escaped(row.text), MarkdownText.escaped(column.label)]
          + [column.old, column.new].map { $0.map(MarkdownText.escaped) ?? "*none*" }
      }
    }
    return ["", Self.row(heading), "|---|---|---|---|"] + cells.map(Self.row)
  }

  private static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
}

extension DifferenceSection.Mark {
  fileprivate var emphasized: EmphasizedText {
    switch self {
    case .added: .good(rawValue)
    case .removed: .alarming(rawValue)
    case .changed: .cautious(rawValue)
    }
  }
}
