import Organizations
import Records

/// What the pages of app tabs run in.
public enum PageRuntime: String, Hashable, Sendable, CaseIterable {
  /// The `simulation:` block plays the third-party app, or a person or a scenario does.
  case simulated
  /// The provider's own page runs in a browser.
  case browser

  public var isBrowser: Bool {
    switch self {
    case .simulated: false
    case .browser: true
    }
  }

  /// How a simulated app behaves: in a browser nothing is simulated, because the page does it itself.
  func behaviour(_ simulated: Shared<ProviderBehaviour>) -> Shared<ProviderBehaviour> {
    switch self {
    case .simulated: return simulated
    case .browser:
      var silent = ProviderBehaviour()
      silent.endsOnUnload = false
      return Shared(silent)
    }
  }
}
