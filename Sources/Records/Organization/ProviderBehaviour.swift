/// How a simulated third-party app behaves in its app tab: a row of a solution's `simulation:` block.
///
/// Invented, all of it: it stands in for the provider's own code, including the mistakes such code makes.
public struct ProviderBehaviour: Hashable, Sendable {
  /// How long after its page has loaded the app reports Connected; nil: never by itself.
  public var connectsAfter: Span?
  /// Whether the page sends its Ended event from `onbeforeunload`, as the article advises.
  public var endsOnUnload = true
  /// The modes whose Ended event it forgets there all the same: what a scenario can say of one event alone.
  public var forgottenOnUnload: Set<RemoteAssistanceMode> = []
  /// Whether it sends every event twice.
  public var sendsTwice = false
  public var target = EventTarget.top
  /// The mode whose events it sends; nil: those of the action that opened it.
  public var sendsMode: RemoteAssistanceMode?

  public init() {}
}

/// The object to which a page dispatches its events.
public enum EventTarget: Int, Choice {
  /// `window.top`, as the article demands.
  case top
  /// The page's own `window`, where Omnichannel does not hear it.
  case window

  public var label: String {
    switch self {
    case .top: "top"
    case .window: "window"
    }
  }
}
