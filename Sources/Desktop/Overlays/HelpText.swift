import Cells

/// The complete help: every key from the table, and what keys alone do not explain.
enum HelpText {
  /// One line of the help.
  struct Line: Hashable, Sendable {
    let key: String
    let text: String
    let isHeading: Bool
  }

  static let lines: [Line] = introduction + keys + mouse

  /// A line of the help as it is drawn.
  struct Row: Hashable, Sendable {
    let key: String
    let text: String
    /// The columns before the text.
    let indent: Int
    let isHeading: Bool
  }

  /// The lines broken to a width.
  ///
  /// A key wider than its column gets a row of its own.
  static func rows(width: Int) -> [Row] {
    let keyWidth = min(26, width / 3)
    return lines.flatMap { line -> [Row] in
      guard !line.key.isEmpty else {
        return TextWrap.lines(line.text, width: width).map {
          Row(key: "", text: $0, indent: 0, isHeading: line.isHeading)
        }
      }
      let keys = TextWrap.lines(line.key, width: width)
      let isAlone = keys.count > 1 || TextWidth.of(line.key) >= keyWidth
      let texts = TextWrap.lines(line.text, width: width - keyWidth).enumerated().map { index, text in
        Row(key: isAlone || index > 0 ? "" : line.key, text: text, indent: keyWidth, isHeading: false)
      }
      return isAlone ? keys.map { Row(key: $0, text: "", indent: keyWidth, isHeading: false) } + texts : texts
    }
  }

  private static let introduction: [Line] =
    [heading("The agent's console")]
    + [
      "Rehearse third-party co-browse and screen sharing of Omnichannel for Customer Service.",
      "",
      "Select a button above the conversation (F2, F3, …) or type its slash command: an app tab opens. "
        + "Its data holds the conversationId. Connect and End play the provider's app; the session's status "
        + "changes with the events it reports.",
      "",
      "Each event line says whether that behaviour is documented, inferred or invented; "
        + "`agent-console fidelity` lists all of it.",
    ].map(text)

  private static let scopes: [KeyBinding.Scope] =
    [
      .everywhere, .pane(.chatBox), .menu, .pane(.buttons), .pane(.transcript), .pane(.appTab),
      .pane(.events),
    ]
    + [
      .palette, .prompt, .question, .problems, .records, .administrator, .history, .changes, .whatIf, .event,
      .help,
    ]

  private static let keys: [Line] = scopes.flatMap { scope -> [Line] in
    [text(""), heading(scope.label)]
      + KeyBindings.all.filter { $0.scope == scope }.map { binding in
        Line(key: binding.keys.map(\.name).joined(separator: ", "), text: binding.title, isHeading: false)
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
