import Records

/// What a provider's third-party app does in its tab.
public enum ProviderInput: Hashable, Sendable {
  case sends(ProviderEvent, to: EventTarget, from: TabNumber)
  /// Shares an invitation with the customer in the chat.
  case invites(TabNumber, String)
}
