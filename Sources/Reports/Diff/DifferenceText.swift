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
        page += line.details.map { [.faint("    \($0)")] }
      }
    }
    return page
  }

  /// The report for a pull request.
  public var markdown: String {
    var lines = ["### \(MarkdownText.code(names.old)) → \(MarkdownText.code(names.new))"]
    if isEmpty { lines += ["", "No difference."] }
    for section in sections {
      lines += ["", "#### \(section.title)", ""]
      for line in section.lines {
        let place = line.place.map { " *(\(MarkdownText.escaped($0)))*" } ?? ""
        lines.append("- `\(line.mark.rawValue)` \(MarkdownText.escaped(line.text))\(place)")
        lines += line.details.map { "  - \(MarkdownText.escaped($0))" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
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
