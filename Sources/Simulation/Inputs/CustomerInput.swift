import Records

/// What a customer does.
public enum CustomerInput: Hashable, Sendable {
  /// Starts a chat through a widget, named by its place in the organization. One who `speaks` says what the
  /// organization's file has them say.
  case arrives(Customer, widget: Int, speaks: Bool)
  case says(ConversationNumber, String)
  case leaves(ConversationNumber)
  case isCutOff(ConversationNumber)
  case comesBack(ConversationNumber)
}
