import Diagnostics
import Records

/// An event that a third-party app dispatches from its tab.
public struct EventFact: Hashable, Sendable {
  public let event: ProviderEvent
  public let target: EventTarget
  public let tab: TabNumber
  public let conversation: ConversationNumber
  public let origin: Origin

  public init(
    event: ProviderEvent, target: EventTarget, tab: TabNumber, conversation: ConversationNumber,
    origin: Origin
  ) {
    (self.event, self.target, self.tab) = (event, target, tab)
    (self.conversation, self.origin) = (conversation, origin)
  }

  /// What made the page send it.
  public enum Origin: String, Hashable, Sendable, CaseIterable {
    /// A person, a scenario or a browser sent it.
    case actor
    /// The simulated app's timer sent it.
    case timer
    /// The simulated app sent it because the customer accepted the invitation.
    case acceptance
    /// `onbeforeunload` sent it.
    case unload

    public var isUnload: Bool {
      switch self {
      case .unload: true
      case .actor, .timer, .acceptance: false
      }
    }
  }
}

extension EventFact: FactNoun {
  var name: FactName { .eventSent }

  var claim: ProductClaim {
    switch origin {
    case .actor: .eventsGoToWindowTop
    case .timer, .acceptance: .behaviourIsSimulated
    case .unload: .pageUnloadsOnClose
    }
  }
}
