import Diagnostics
import Records

/// Something that was not refused but should not have happened: a run-time defect in the provider's app or
/// its records.
public enum Warning: Hashable, Sendable {
  /// A connected session's tab closed without an Ended event.
  case sessionLeaked(ConversationNumber, RemoteAssistanceMode)
  case eventRepeated(ProviderEvent, TabNumber)
  case eventWithoutSession(ProviderEvent, TabNumber)
  case eventOfOtherMode(ProviderEvent, TabNumber)
  /// The page dispatched the event to `window`, where Omnichannel does not hear it.
  case eventToWindow(ProviderEvent, TabNumber)
  /// An app reported Connected although the customer had no invitation to accept.
  case connectedUninvited(ProviderEvent, TabNumber, InvitationStatus.Word)
  /// An app started a session, or invited the customer, while its session was connected.
  case startedWhileConnected(ConversationNumber, TabNumber, RemoteAssistanceMode)
  /// Two buttons share the slash command.
  case slashCommandShared(ConversationNumber, String)

  /// The solution whose conversation action started a live session was removed.
  case sessionOrphaned(ConversationNumber, RemoteAssistanceMode, solution: String)

  public var rule: WarningRule {
    switch self {
    case .sessionLeaked: .sessionLeaked
    case .eventRepeated: .eventRepeated
    case .eventWithoutSession: .eventWithoutSession
    case .eventOfOtherMode: .eventOfOtherMode
    case .eventToWindow: .eventToWindow
    case .connectedUninvited: .connectedUninvited
    case .startedWhileConnected: .startedWhileConnected
    case .slashCommandShared: .slashCommandShared
    case .sessionOrphaned: .sessionOrphaned
    }
  }
}

extension Warning {
  /// The warning that a row of the session table raises about an event; nil if it raises none.
  init?(_ row: SessionRow, about sent: EventFact) {
    switch row.warning {
    case .eventRepeated: self = .eventRepeated(sent.event, sent.tab)
    case .eventWithoutSession: self = .eventWithoutSession(sent.event, sent.tab)
    case .eventOfOtherMode: self = .eventOfOtherMode(sent.event, sent.tab)
    case .eventToWindow: self = .eventToWindow(sent.event, sent.tab)
    case .connectedUninvited, .startedWhileConnected, .sessionLeaked, .slashCommandShared, .sessionOrphaned,
      nil:
      return nil
    }
  }
}

extension Warning: FactNoun {
  var name: FactName { .warningRaised }
  var claim: ProductClaim { rule.claim }
}
