/// How a simulated third-party app behaves in its app tab: a row of a solution's `simulation:` block.
///
/// All of it is invented: it replaces the provider's own code, including typical mistakes in such code.
public struct ProviderBehaviour: Hashable, Sendable {
  /// The time from loading its page until the app reports Connected; nil: it never does so by itself.
  public var connectsAfter: Span?
  /// Whether the page sends its Ended event from `onbeforeunload`, as the article advises.
  public var endsOnUnload = true
  /// The modes whose Ended event it nevertheless omits on unload, so that a scenario can configure a single
  /// event.
  public var forgottenOnUnload: Set<RemoteAssistanceMode> = []
  /// Whether it sends every event twice.
  public var sendsTwice = false
  public var target = EventTarget.top
  /// The mode whose events it sends; nil: the mode of the action that opened it.
  public var sendsMode: RemoteAssistanceMode?
  public var invitation = InvitationBehaviour()

  public init() {}
}

/// The object to which a page dispatches its events.
public enum EventTarget: Int, Choice {
  /// `window.top`, as the article requires.
  case top
  /// The page's own `window`, where Omnichannel does not receive them.
  case window

  public var label: String {
    switch self {
    case .top: "top"
    case .window: "window"
    }
  }
}
