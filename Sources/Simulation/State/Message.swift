import Records

/// One line of a conversation's transcript.
public struct Message: Hashable, Sendable {
  public let instant: Instant
  public let content: Content

  /// Who says what; each case is a kind of message.
  public enum Content: Hashable, Sendable {
    case customer(String)
    case agent(String)
    /// An invitation that a third-party app shares with the customer.
    ///
    /// Indirect, because every message would be as large as one with two texts.
    indirect case invitation(String, from: String)
    case system(SystemMessage)
  }
}

extension Message {
  /// Whether the customer reads it too.
  public var reachesCustomer: Bool {
    switch content {
    case .customer, .agent, .invitation: true
    case .system(let message): message.audience.includesCustomer
    }
  }
}

/// A system message in a conversation, without its text: what the product says at these moments is not known.
public enum SystemMessage: Hashable, Sendable {
  case agentJoined(String)
  case sessionRequested(RemoteAssistanceMode)
  case sessionConnected(RemoteAssistanceMode)
  case sessionEnded(RemoteAssistanceMode)
  case sessionCancelled(RemoteAssistanceMode)
  case customerLeft, customerCutOff, customerCameBack
  case conversationEnded(EndedBy)
}

extension SystemMessage {
  /// Whom a system message is told.
  public enum Audience: String, Hashable, Sendable {
    /// The customer; the agent reads it in the conversation too.
    case customer
    /// The agent alone.
    case agent

    public var includesCustomer: Bool {
      switch self {
      case .customer: true
      case .agent: false
      }
    }
  }

  public var audience: Audience {
    switch self {
    case .agentJoined, .sessionRequested, .sessionConnected, .sessionEnded, .sessionCancelled: .customer
    case .conversationEnded(.agent), .conversationEnded(.customer): .customer
    case .customerLeft, .customerCutOff, .customerCameBack: .agent
    case .conversationEnded(.disconnection), .conversationEnded(.startingOver): .agent
    }
  }
}
