/// The browser for the providers' own pages, as the console shows it.
public enum BrowserStatus: Hashable, Sendable {
  /// This program has no way to start one, as in a screenshot.
  case unavailable
  /// It can be started; the third-party apps are simulated.
  case off
  case starting(BrowserWindow)
  case running(BrowserWindow)

  /// Its window, while it is starting or running.
  var window: BrowserWindow? {
    switch self {
    case .unavailable, .off: nil
    case .starting(let window), .running(let window): window
    }
  }
}

/// What a person sees of a browser, and what its pages may reach.
public struct BrowserWindow: Hashable, Sendable {
  /// Whether there is a display to show it on.
  public let isVisible: Bool
  /// The hosts that its pages may reach.
  public let allowedHosts: [String]

  public init(isVisible: Bool, allowedHosts: [String] = []) {
    (self.isVisible, self.allowedHosts) = (isVisible, allowedHosts)
  }
}
