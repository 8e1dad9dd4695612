/// A command of the person who leads the rehearsal.
enum TrainerCommand: CommandKind {
  /// Lets the organization's next customer start a chat.
  case nextCustomer

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .nextCustomer: "The next customer arrives"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .nextCustomer: FooterWord("Next customer", .other)
    }
  }
}
