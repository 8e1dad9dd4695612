import Organizations
import Records

/// What the one who leads a rehearsal changes about its stage; none of it is part of the product.
public enum TrainerInput: Hashable, Sendable {
  /// Closes a conversation and lets its customer arrive anew.
  case startsOver(ConversationNumber)
  case changesAgent(Agent)
  case changesLanguage(Locale)
  /// Puts another version of the organization in place: its files have changed.
  case changesOrganization(Organization)
  case changesWidget(ConversationNumber, widget: Int)
}
