import Cells

/// A key, what it does, and where.
///
/// Footer, help and palette are all built from these.
struct KeyBinding: Sendable {
  var keys: [Key]
  let command: Command
  let scope: Scope

  /// The title in help and palette.
  var title: String { command.title(in: scope) }

  /// Where a binding applies.
  enum Scope: Hashable, Sendable {
    case everywhere
    case pane(Pane)
    /// While the menu over the chat box is open.
    case menu
    case help, leader, palette, question, prompt, problems, records, administrator, event, history, changes,
      whatIf

    /// How many there are.
    static let count = 14 + Pane.allCases.count

    /// Its place in a list with an entry for each scope: the table of keys looks up none by its hash.
    var index: Int {
      switch self {
      case .everywhere: 0
      case .menu: 1
      case .help: 2
      case .leader: 3
      case .palette: 4
      case .question: 5
      case .prompt: 6
      case .problems: 7
      case .records: 8
      case .administrator: 9
      case .event: 10
      case .history: 11
      case .changes: 12
      case .whatIf: 13
      case .pane(let pane): 14 + pane.rawValue
      }
    }

    /// The heading in the help.
    var label: String {
      switch self {
      case .everywhere: "Everywhere"
      case .pane(let pane): pane.label
      case .menu: "Menu of commands"
      case .help: "Help"
      case .leader: "Menu of the leader key"
      case .palette: "Palette"
      case .question: "Question"
      case .prompt: "A line to type"
      case .problems: "Problems"
      case .records: "Records"
      case .administrator: "Settings and solutions"
      case .event: "An event"
      case .history: "History"
      case .changes: "What changed"
      case .whatIf: "What if"
      }
    }
  }

  init(_ key: Key, do command: Command, in scope: Scope) {
    (keys, self.command, self.scope) = (key.alone, command, scope)
  }

  init(_ keys: Key..., do command: Command, in scope: Scope) {
    self.keys = keys
    self.command = command
    self.scope = scope
  }

  /// The key as the footer shows it: a single bracket would look unbalanced, so either one is shown as the
  /// pair.
  var footerKey: String {
    switch keys.first {
    case .character("["), .character("]"): "[/]"
    case let key: key?.shortName ?? ""
    }
  }
}
