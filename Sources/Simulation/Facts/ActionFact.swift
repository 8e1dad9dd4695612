import Diagnostics
import Records

/// What selecting a conversation action does, besides tabs, messages and sessions.
public enum ActionFact: Hashable, Sendable {
  case selected(ConversationNumber, action: GUID, name: String, EventName)
  /// A Customer Defined Function is called with the conversation's id. Here the call is only recorded as a
  /// fact; nothing runs.
  case functionCalled(ConversationNumber, webResource: String, function: String, conversationId: GUID)
  /// The action's mode is audio or video.
  case modeNotSimulated(ConversationNumber, EscalationChannelMode)
}

extension ActionFact: FactNoun {
  var name: FactName {
    switch self {
    case .selected: .actionSelected
    case .functionCalled: .functionCalled
    case .modeNotSimulated: .modeNotSimulated
    }
  }

  var claim: ProductClaim {
    switch self {
    case .selected(_, _, _, .openAppTabTemplate): .openAppTabTemplate
    case .selected(_, _, _, .sendMessage): .sendMessage
    case .selected(_, _, _, .customerDefinedFunction): .customerDefinedFunction
    case .functionCalled: .functionArguments
    case .modeNotSimulated: .audioAndVideoAreNotSimulated
    }
  }
}
