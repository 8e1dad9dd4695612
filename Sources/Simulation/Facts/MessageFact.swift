import Diagnostics
import Records

/// A message in a conversation.
public enum MessageFact: Hashable, Sendable {
  /// `line` is the index in the lines that the organization's file has the customer say; nil if they said it
  /// just now.
  case customerSaid(ConversationNumber, String, line: Int?)
  /// `action` is the name of the conversation action that sent it; nil if the agent typed it.
  case agentSaid(ConversationNumber, String, action: String?)
  /// The app in the tab sent an invitation to the customer.
  case invited(ConversationNumber, TabNumber, String)
  /// The app in the tab put an invitation into the agent's send box.
  case sendBoxFilled(ConversationNumber, TabNumber, String)
  case system(ConversationNumber, SystemMessage)

  public var number: ConversationNumber {
    switch self {
    case .customerSaid(let number, _, _), .agentSaid(let number, _, _), .invited(let number, _, _),
      .sendBoxFilled(let number, _, _), .system(let number, _):
      number
    }
  }
}

extension MessageFact: FactNoun {
  var name: FactName {
    switch self {
    case .customerSaid: .customerSaid
    case .agentSaid: .agentSaid
    case .invited: .customerInvited
    case .sendBoxFilled: .sendBoxFilled
    case .system: .systemMessagePosted
    }
  }

  var claim: ProductClaim {
    switch self {
    case .customerSaid(_, _, line: .some): .customersSpeakByThemselves
    case .agentSaid(_, _, action: .some): .sendMessage
    case .customerSaid, .agentSaid: .messagesAreExchanged
    case .invited, .sendBoxFilled: .invitationIsSentByTheHostCall
    case .system(_, let message): message.claim
    }
  }
}

extension SystemMessage {
  var claim: ProductClaim {
    switch self {
    case .agentJoined, .customerCutOff, .conversationEnded(.agent), .conversationEnded(.customer):
      .systemMessageRecipients
    case .customerLeft, .customerCameBack, .conversationEnded(.disconnection): .absenceIsToldToTheAgent
    case .conversationEnded(.startingOver): .trainerSetsUp
    case .sessionRequested, .sessionConnected, .sessionEnded, .sessionCancelled: .sessionStepsAreReported
    }
  }

  /// The claim behind the choice of who sees it.
  public var audienceClaim: ProductClaim {
    switch self {
    case .sessionRequested, .sessionConnected, .sessionEnded, .sessionCancelled: .sessionMessagesReachBoth
    case .agentJoined, .customerLeft, .customerCutOff, .customerCameBack, .conversationEnded: claim
    }
  }
}
