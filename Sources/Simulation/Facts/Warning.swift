import Notations
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

  public var rule: WarningRule {
    switch self {
    case .sessionLeaked: .sessionLeaked
    case .eventRepeated: .eventRepeated
    case .eventWithoutSession: .eventWithoutSession
    case .eventOfOtherMode: .eventOfOtherMode
    case .eventToWindow: .eventToWindow
    case .slashCommandShared: .slashCommandShared
    case .sessionOrphaned: .sessionOrphaned
    }
  }
}

extension Warning {
  /// The warning that a row of the session table raises about an event; nil: it raises none about an event.
  init?(_ row: SessionRow, about sent: EventFact) {
    switch row.warning {
    case .eventRepeated: self = .eventRepeated(sent.event, sent.tab)
    case .eventWithoutSession: self = .eventWithoutSession(sent.event, sent.tab)
    case .eventOfOtherMode: self = .eventOfOtherMode(sent.event, sent.tab)
    case .eventToWindow: self = .eventToWindow(sent.event, sent.tab)
    case .sessionLeaked, .slashCommandShared, .sessionOrphaned, nil: return nil
    }
  }
}

extension Warning: FactNoun {
  var name: FactName { .warningRaised }
  var claim: SimulationClaim { rule.claim }

  var members: [(String, JSONValue)] {
    let subject: [(String, JSONValue)] =
      switch self {
      case .sessionLeaked(let number, let mode):
        [("conversation", .integer(number.index + 1)), ("mode", .text(mode.label))]
      case .eventRepeated(let event, let tab), .eventWithoutSession(let event, let tab),
        .eventOfOtherMode(let event, let tab), .eventToWindow(let event, let tab):
        [("event", .text(event.name)), ("tab", .integer(tab.index + 1))]
      case .slashCommandShared(let number, let command):
        [("conversation", .integer(number.index + 1)), ("command", .text(command))]
      case .sessionOrphaned(let number, let mode, let solution):
        [
          ("conversation", .integer(number.index + 1)), ("mode", .text(mode.label)),
          ("solution", .text(solution)),
        ]
      }
    return [("warning", .text(rule.rawValue))] + subject
  }
}
