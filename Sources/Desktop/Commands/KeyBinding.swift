import Cells

/// A key, what it does, where, and its own help text: footer, help and palette all come from these.
struct KeyBinding: Sendable {
  let keys: [Key]
  let command: Command
  let scope: Scope
  /// What help and palette say.
  let title: String
  /// The word in the footer; nil: not worth a place there.
  let footer: String?

  /// Where a binding holds.
  enum Scope: Hashable, Sendable {
    case everywhere
    case pane(Pane)
    /// While the menu over the chat box is open.
    case menu
    case help, palette, question, prompt, problems, records, administrator, event

    /// The heading in the help.
    var label: String {
      switch self {
      case .everywhere: "Everywhere"
      case .pane(let pane): pane.label
      case .menu: "Menu of commands"
      case .help: "Help"
      case .palette: "Palette"
      case .question: "Question"
      case .prompt: "A line to type"
      case .problems: "Problems"
      case .records: "Records"
      case .administrator: "Conversation options and solutions"
      case .event: "An event"
      }
    }
  }

  init(_ keys: Key..., do command: Command, in scope: Scope, _ title: String, footer: String? = nil) {
    self.keys = keys
    self.command = command
    self.scope = scope
    self.title = title
    self.footer = footer
  }

  /// The key as the footer shows it: a bracket alone would look like half of something, so both stand for either.
  var footerKey: String {
    switch keys.first {
    case .character("["), .character("]"): "[/]"
    case let key: key?.shortName ?? ""
    }
  }
}
