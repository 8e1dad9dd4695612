/// A command for the agent's presence.
enum PresenceCommand: CommandKind {
  /// *Reset presence* of the alert about a missed or rejected notification.
  case reset

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .reset: "Reset the presence that a missed or rejected notification changed"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .reset: FooterWord("Reset presence", .accepting)
    }
  }
}
