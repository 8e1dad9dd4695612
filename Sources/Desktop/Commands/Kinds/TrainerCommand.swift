/// A command of the person who leads the rehearsal.
enum TrainerCommand: CommandKind {
  /// Lets the organization's next customer start a chat.
  case nextCustomer
  /// Hides or shows the line that says what to try next.
  case hideHints, showHints

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .nextCustomer: "The next customer arrives"
    case .hideHints: "Hide the line that says what to try next"
    case .showHints: "Show what to try next"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .nextCustomer: FooterWord("Next customer", .common)
    case .hideHints, .showHints: nil
    }
  }
}
