/// How a simulated third-party app invites the customer, and how the simulated customer answers: the part of a
/// `simulation:` row that is about invitations.
///
/// The product's page names the steps: sign in, start a session, share the code, accept. Times, texts and answers
/// are ours.
public struct InvitationBehaviour: Hashable, Sendable {
  /// Whether the agent is already signed in to the provider when the page loads.
  public var isSignedIn = true
  /// What the app writes to the customer when it invites them by itself; `{conversationId}` stands for the
  /// conversation's id.
  public var text = InvitationBehaviour.standardText
  /// The time from being ready until the app invites the customer by itself; nil: it waits for the agent.
  public var sendsAfter: Span?
  public var target = MessageTarget.conversation
  /// How the customer answers an invitation by themselves; nil: the scenario or the trainer answers.
  public var answer: InvitationAnswer?
  /// The time from the invitation until the customer's own answer.
  public var answersAfter = Span.seconds(5)
  /// How long an invitation is valid; nil: until the session is over.
  public var expiresAfter: Span?
  /// Whether the app reports Connected as soon as the customer has accepted.
  public var connectsOnAcceptance = true

  public static let standardText = "Join the session with the code 4711."

  public init() {}
}

/// Where `sendMessageToConversation` puts a message, as its argument `toSendBox` says.
public enum MessageTarget: Int, Choice {
  /// `false`: the customer gets it at once.
  case conversation
  /// `true`, or left out: it waits in the agent's send box.
  case sendBox

  public var label: String {
    switch self {
    case .conversation: "conversation"
    case .sendBox: "send box"
    }
  }
}

/// A customer's answer to an invitation.
public enum InvitationAnswer: Int, Choice {
  case accepts, declines

  public var label: String {
    switch self {
    case .accepts: "accepts"
    case .declines: "declines"
    }
  }
}
