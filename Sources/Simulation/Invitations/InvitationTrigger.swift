/// Something that happens to an invitation: the input column of the invitation table.
public enum InvitationTrigger: Hashable, Sendable, CaseIterable {
  /// The agent signs in to the provider.
  case signsIn
  /// The customer receives an invitation.
  case isSent
  case customerAccepts, customerDeclines
  case timeIsOver
  /// The app reports Connected, so the customer has joined.
  case appConnects
  /// The app's session has ended or was cancelled, or the conversation is over.
  case sessionIsOver
}
