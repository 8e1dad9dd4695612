import Diagnostics
import Records

/// What happens to a secondary session.
public enum SessionFact: Hashable, Sendable {
  /// A new session, with the tab that was already open for it, if any; that tab's page is notified of the new
  /// session.
  case requested(ConversationNumber, id: GUID, RemoteAssistanceMode, action: GUID, openTab: TabNumber?)
  /// The conversation's session of a mode reaches another status.
  case became(SecondarySessionStatus, ConversationNumber, RemoteAssistanceMode)

  public var number: ConversationNumber {
    switch self {
    case .requested(let number, _, _, _, _), .became(_, let number, _): number
    }
  }

  public var mode: RemoteAssistanceMode {
    switch self {
    case .requested(_, _, let mode, _, _), .became(_, _, let mode): mode
    }
  }

  /// The session's status after the fact.
  public var status: SecondarySessionStatus {
    switch self {
    case .requested: .requested
    case .became(let status, _, _): status
    }
  }
}

extension SessionFact: FactNoun {
  var name: FactName { status.fact }
  var claim: ProductClaim { status.claim }
}
