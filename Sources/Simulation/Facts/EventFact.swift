import Diagnostics
import Notations
import Records

/// An event that a third-party app dispatches from its tab.
public struct EventFact: Hashable, Sendable {
  public let event: ProviderEvent
  public let target: EventTarget
  public let tab: TabNumber
  public let conversation: ConversationNumber
  public let origin: Origin

  /// What made the page send it.
  public enum Origin: String, Hashable, Sendable {
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

  var members: [(String, JSONValue)] {
    [
      ("conversation", .integer(conversation.ordinal)), ("tab", .integer(tab.ordinal)),
      ("event", .text(event.name)), ("target", .text(target.label)), ("origin", .text(origin.rawValue)),
    ]
  }
}
