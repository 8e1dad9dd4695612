import Cells

/// The complete help: every key from the table, and what keys alone do not explain.
enum HelpText {
  /// One line of the help.
  struct Line: Hashable, Sendable {
    let key: String
    let text: String
    let isHeading: Bool
  }

  /// - Parameter playingKeys: the keys of a scenario or a drill, which hide what the console has there.
  static func lines(of keys: KeyTable, besides playingKeys: [PlayingKey] = []) -> [Line] {
    guard playingKeys.isEmpty else {
      return introduction + lines(of: playingKeys) + keyLines(of: keys, without: playingKeys.map(\.key))
        + mouse
    }
    return introduction + (keys === KeyTable.standard ? standardKeys : keyLines(of: keys)) + mouse
  }

  private static func lines(of playingKeys: [PlayingKey]) -> [Line] {
    guard let first = playingKeys.first else { return [] }
    return [text(""), heading(first.place)]
      + playingKeys.map { Line(key: $0.key.name, text: $0.title, isHeading: false) }
  }

  static let now = heading("Now")
  static let nothingFound = text("Nothing matches. Backspace shows more.")

  /// The lines that contain each of these words, in any case.
  static func found(_ words: String, in lines: [Line]) -> [Line] {
    let words = words.lowercased().split(separator: " ")
    return lines.filter { line in
      let text = "\(line.key) \(line.text)".lowercased()
      return !line.isHeading && words.allSatisfy(text.contains)
    }
  }

  private static let introduction: [Line] =
    [heading("The agent's console")]
    + [
      "Rehearse third-party co-browse and screen sharing of Omnichannel for Customer Service.",
      "",
      "Select a button above the conversation (F2, F3, …) or type its slash command: an app tab opens. "
        + "Its data holds the conversationId. Connect and End session play the provider's app; the session's status "
        + "changes with the events it reports.",
      "",
      "Each event line says whether that behaviour is documented, inferred or invented; "
        + "`agent-console fidelity` lists all of it.",
    ].map(text)

  private static let scopes: [KeyBinding.Scope] =
    [
      .everywhere, .pane(.chatBox), .menu, .pane(.buttons), .pane(.transcript), .pane(.appTab),
      .pane(.customerSide), .pane(.events),
    ]
    + [
      .palette, .prompt, .question, .problems, .records, .administrator, .history, .changes, .whatIf, .event,
      .leader, .help,
    ]

  /// The keys by scope, each line once: what several panes and panels have in common comes first.
  private static func keyLines(of keys: KeyTable, without hidden: [Key] = []) -> [Line] {
    let everywhere = lines(of: .everywhere, keys, without: hidden)
    let others = scopes.filter { $0 != .everywhere }.map { ($0, lines(of: $0, keys, without: hidden)) }
    let counts = Dictionary(grouping: others.flatMap(\.1)) { $0 }.mapValues(\.count)
    var said = Set(everywhere)
    var common: [Line] = []
    for line in others.flatMap(\.1) where counts[line] ?? 0 > 1 && said.insert(line).inserted {
      common.append(line)
    }
    let sections = [(KeyBinding.Scope.everywhere.label, everywhere), ("In panes and panels", common)]
    return (sections + others.map { scope, lines in (scope.label, lines.filter { !said.contains($0) }) })
      .flatMap { title, lines in lines.isEmpty ? [] : [text(""), heading(title)] + lines }
  }

  private static let standardKeys = keyLines(of: .standard)

  private static func lines(
    of scope: KeyBinding.Scope, _ keys: KeyTable, without hidden: [Key]
  ) -> [Line] {
    keys.all.filter { $0.scope == scope }.compactMap { binding in
      let reached = binding.keys.filter { !hidden.contains($0) }
      guard !reached.isEmpty else { return nil }
      return Line(key: reached.map(\.name).joined(separator: ", "), text: binding.title, isHeading: false)
    }
  }

  private static let mouse: [Line] =
    [text(""), heading("Mouse")]
    + [
      "Everything that looks like a button can be clicked, and so can tabs, sessions and the keys in the "
        + "footer. The wheel scrolls what is under the pointer. To select text with the terminal itself, hold "
        + "Shift, or start with --no-mouse."
    ].map(text)

  private static func heading(_ text: String) -> Line { Line(key: "", text: text, isHeading: true) }
  private static func text(_ text: String) -> Line { Line(key: "", text: text, isHeading: false) }
}
