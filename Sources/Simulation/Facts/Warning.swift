import Records

/// Something that went on and should not have: a defect in the provider's app or its records, at run time.
public enum Warning: Hashable, Sendable {
  /// A connected session's tab closed and nobody said Ended.
  case sessionLeaked(ConversationNumber, RemoteAssistanceMode)
  case eventRepeated(ProviderEvent, TabNumber)
  case eventWithoutSession(ProviderEvent, TabNumber)
  case eventOfOtherMode(ProviderEvent, TabNumber)
  /// The page dispatched it to `window`, where Omnichannel does not hear it.
  case eventToWindow(ProviderEvent, TabNumber)
  /// Two buttons have the slash command.
  case slashCommandShared(ConversationNumber, String)

  /// A live session whose conversation action was brought by a solution that is gone.
  case sessionOrphaned(ConversationNumber, RemoteAssistanceMode, solution: String)

  /// The rule's id: what a scenario asks for.
  public var rule: String {
    switch self {
    case .sessionLeaked: "session-leaked"
    case .eventRepeated: "event-repeated"
    case .eventWithoutSession: "event-without-session"
    case .eventOfOtherMode: "event-of-other-mode"
    case .eventToWindow: "event-to-window"
    case .slashCommandShared: "slash-command-shared"
    case .sessionOrphaned: "session-orphaned"
    }
  }

  /// All rules of warnings, for the catalogue.
  public static let rules = [
    "session-leaked", "event-repeated", "event-without-session", "event-of-other-mode", "event-to-window",
    "slash-command-shared", "session-orphaned",
  ]

  public var claim: SimulationClaim {
    switch self {
    case .sessionLeaked: .closedTabLeaksSession
    case .eventRepeated, .eventWithoutSession: .repeatedEventChangesNothing
    case .eventOfOtherMode: .eventsBelongToTheirTab
    case .eventToWindow: .eventsGoToWindowTop
    case .slashCommandShared: .smallestOrderTakesSharedCommand
    case .sessionOrphaned: .openOutlivesItsSolution
    }
  }
}
