import Records

/// What the one who leads a rehearsal changes about its stage; none of it is part of the product.
public enum TrainerInput: Hashable, Sendable {
  /// Closes a conversation and lets its customer arrive anew.
  case startsOver(ConversationNumber)
  case changesAgent(Agent)
  case changesLanguage(Locale)
  case changesWidget(ConversationNumber, widget: Int)
}
