import Simulation

/// A command for the app tabs of the conversation in front.
enum TabCommand: Hashable, Sendable {
  case open(TabNumber)
  case next, previous
  /// Nil: the tab in front.
  case close(TabNumber?)

  var title: String {
    switch self {
    case .open: "Open the app tab"
    case .next: "Next app tab"
    case .previous: "Previous app tab"
    case .close(nil): "Close the app tab in front"
    case .close: "Close the app tab"
    }
  }

  var footer: FooterWord? {
    switch self {
    case .next: FooterWord("App tab", .other)
    case .open, .previous, .close: nil
    }
  }
}
