import Records

/// What a customer does.
public enum CustomerInput: Hashable, Sendable {
  /// Starts a chat through a widget, identified by its index in the organization. If `speaks`, the customer
  /// says the lines from the organization's file. Indirect, because it is rare and large.
  indirect case arrives(Customer, widget: Int, speaks: Bool)
  case says(ConversationNumber, String)
  /// Accepts or declines the invitation that was sent last.
  case answers(ConversationNumber, InvitationAnswer)
  case leaves(ConversationNumber)
  case isCutOff(ConversationNumber)
  case comesBack(ConversationNumber)
}
