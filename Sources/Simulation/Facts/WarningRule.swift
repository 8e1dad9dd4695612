import Diagnostics

/// What a warning watches for, identified by the id used in scenarios and catalogues.
public enum WarningRule: String, Hashable, Sendable, CaseIterable {
  case sessionLeaked = "session-leaked"
  case eventRepeated = "event-repeated"
  case eventWithoutSession = "event-without-session"
  case eventOfOtherMode = "event-of-other-mode"
  case eventToWindow = "event-to-window"
  case connectedUninvited = "connected-uninvited"
  case startedWhileConnected = "started-while-connected"
  case slashCommandShared = "slash-command-shared"
  case sessionOrphaned = "session-orphaned"

  public var claim: ProductClaim {
    switch self {
    case .sessionLeaked: .closedTabLeaksSession
    case .eventRepeated, .eventWithoutSession: .repeatedEventChangesNothing
    case .eventOfOtherMode: .eventsBelongToTheirTab
    case .eventToWindow: .eventsElsewhereAreNotHeard
    case .connectedUninvited, .startedWhileConnected: .invitationStates
    case .slashCommandShared: .smallestOrderTakesSharedCommand
    case .sessionOrphaned: .openOutlivesItsSolution
    }
  }
}
