import Records

/// What an agent does.
public enum AgentInput: Hashable, Sendable {
  /// Accepts an incoming conversation, or picks a waiting one.
  case accepts(ConversationNumber)
  case rejects(ConversationNumber)
  /// Brings a conversation's session to the front.
  case opens(ConversationNumber)
  /// Sends a line from the chat box: a message or a slash command.
  case types(ConversationNumber, String)
  /// Selects the button of a conversation action.
  case presses(ConversationNumber, action: GUID)
  case opensTab(ConversationNumber, TabNumber)
  case closesTab(ConversationNumber, TabNumber)
  /// Presses **End**.
  case endsConversation(ConversationNumber)
  /// Closes a conversation's session with the X.
  case closesSession(ConversationNumber)
  case setsPresence(Presence)
  /// Resets the presence that a missed or rejected notification changed.
  case resetsPresence
}
