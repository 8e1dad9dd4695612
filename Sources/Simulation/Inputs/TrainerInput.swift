import Organizations
import Records

/// What the person leading a rehearsal changes in its setup; none of it is part of the product.
public enum TrainerInput: Hashable, Sendable {
  /// Closes a conversation and has its customer arrive again.
  case startsOver(ConversationNumber)
  case changesAgent(Agent)
  case changesLanguage(Locale)
  /// Replaces the organization with another version, because its files have changed.
  case changesOrganization(Organization)
  case changesWidget(ConversationNumber, widget: Int)
  /// From now on the pages of app tabs run in a browser, or are simulated again.
  case runsPages(PageRuntime)
}
