import Notations
import Records

/// What happens to a secondary session.
public enum SessionFact: Hashable, Sendable {
  /// A new session, with the tab that was already open for it, if any; that tab's page is notified of the new
  /// session.
  case requested(ConversationNumber, id: GUID, RemoteAssistanceMode, action: GUID, openTab: TabNumber?)
  case connected(ConversationNumber, RemoteAssistanceMode)
  case ended(ConversationNumber, RemoteAssistanceMode, ClosureReason)
  case cancelled(ConversationNumber, RemoteAssistanceMode, CancellationReason)
  /// The session's tab is gone and it stays Connected.
  case leaked(ConversationNumber, RemoteAssistanceMode)

  public var number: ConversationNumber {
    switch self {
    case .requested(let number, _, _, _, _), .connected(let number, _), .ended(let number, _, _),
      .cancelled(let number, _, _), .leaked(let number, _):
      number
    }
  }

  public var mode: RemoteAssistanceMode {
    switch self {
    case .requested(_, _, let mode, _, _), .connected(_, let mode), .ended(_, let mode, _),
      .cancelled(_, let mode, _), .leaked(_, let mode):
      mode
    }
  }

  /// The session's status after the fact.
  public var status: SecondarySessionStatus {
    switch self {
    case .requested: .requested
    case .connected: .connected(isLeaked: false)
    case .ended(_, _, let reason): .ended(reason)
    case .cancelled(_, _, let reason): .cancelled(reason)
    case .leaked: .connected(isLeaked: true)
    }
  }
}

extension SessionFact: FactNoun {
  var name: FactName { status.fact }

  var claim: SimulationClaim {
    switch self {
    case .requested: .escalationCreatesSession
    case .connected: .connectedEventConnects
    case .ended(_, _, .conversationClosed): .conversationEndEndsSessions
    case .ended: .endedEventEnds
    case .cancelled: .unfinishedSessionIsCancelled
    case .leaked: .closedTabLeaksSession
    }
  }

  var members: [(String, JSONValue)] {
    let common: [(String, JSONValue)] = [
      ("conversation", .integer(number.ordinal)), ("mode", .text(mode.label)),
    ]
    let status: (String, JSONValue) = ("status", .text(status.label))
    switch self {
    case .requested(_, let id, let mode, _, _):
      return common + [
        ("session", .text(id.description)), ("channel", .integer(mode.rawValue)),
        ("creationReason", "Escalated"), status,
      ]
    case .connected, .leaked: return common + [status]
    case .ended(_, _, let reason): return common + [status, ("closureReason", .text(reason.label))]
    case .cancelled(_, _, let reason): return common + [status, ("reason", .text(reason.rawValue))]
    }
  }
}

extension SecondarySessionStatus {
  /// The fact that reports this status.
  public var fact: FactName {
    switch self {
    case .requested: .sessionRequested
    case .connected(isLeaked: false): .sessionConnected
    case .connected(isLeaked: true): .sessionLeaked
    case .ended: .sessionEnded
    case .cancelled: .sessionCancelled
    }
  }
}
