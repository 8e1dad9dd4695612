import Records

/// What a provider's third-party app does in its tab.
public enum ProviderInput: Hashable, Sendable {
  case sends(ProviderEvent, to: EventTarget, from: TabNumber)
  /// The agent signs in to the provider in the tab.
  case signsIn(TabNumber)
  /// The agent starts a session in the tab, and the app sends its own invitation.
  case startsSession(TabNumber)
  /// Sends an invitation with this text by the host call; nil: to where the simulated app sends it.
  case invites(TabNumber, String, to: MessageTarget? = nil)
}
