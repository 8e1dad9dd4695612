import Simulation

/// A command for the app tabs of the conversation in front.
enum TabCommand: CommandKind {
  case open(TabNumber)
  case next, previous
  /// Nil: the tab in front.
  case close(TabNumber?)

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .open: "Open the app tab"
    case .next: "Next app tab"
    case .previous: "Previous app tab"
    case .close(nil): "Close the app tab in front"
    case .close: "Close the app tab"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .next: FooterWord("App tab", .other)
    case .open, .previous, .close: nil
    }
  }
}
