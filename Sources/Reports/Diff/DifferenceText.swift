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
    var lines = ["### \(Self.code(names.old)) → \(Self.code(names.new))"]
    if isEmpty { lines += ["", "No difference."] }
    for section in sections {
      lines += ["", "#### \(section.title)", ""]
      for line in section.lines {
        let place = line.place.map { " *(\(Self.escaped($0)))*" } ?? ""
        lines.append("- `\(line.mark.rawValue)` \(Self.escaped(line.text))\(place)")
        lines += line.details.map { "  - \(Self.escaped($0))" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A name as code; a name with a backtick needs a longer fence.
  private static func code(_ text: String) -> String {
    let line = text.onOneLine
    return line.contains("`") ? "`` \(line) ``" : "`\(line)`"
  }

  /// Text from outside, which must not be taken for markup.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_[]<>|#~&@".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
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
