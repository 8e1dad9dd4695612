/// What the agent presses in a page.
public enum PressTarget: Hashable, Sendable {
  /// A visible button or link with this text.
  case text(String)
  case selector(String)
}

/// What became of a press.
public enum PressOutcome: Hashable, Sendable {
  case pressed
  /// Nothing like that is there; `known`: the texts of what can be pressed.
  case notFound(known: [String])
  case disabled
  case badSelector(String)
  /// Nothing like that is there yet, because the page is still loading.
  case loading
  /// The page is of another origin, or there is none.
  case notReadable
}
