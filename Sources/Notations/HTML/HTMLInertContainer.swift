/// An element whose contents browsers do not run.
public enum HTMLInertContainer: String, Hashable, Sendable {
  /// Contents that a script may copy into the page.
  case template
  /// Contents for browsers without scripts.
  case noscript
}
