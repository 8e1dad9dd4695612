/// A command for the buttons of the conversation in front, by their index.
enum ButtonCommand: CommandKind {
  case press(Int)
  /// Shows the page of buttons that contains this one.
  case show(Int)

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .press(let index): "Select button \(index + 1) of the conversation"
    case .show(let index): "Show button \(index + 1) of the conversation"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? { nil }
}
