import Records

/// The status of a third-party app's invitation to its session.
///
/// The product's page names the steps; these states, and what may follow each, are ours.
public enum InvitationStatus: Hashable, Sendable {
  /// The agent has not signed in to the provider.
  case signedOut
  /// The agent is signed in and may start a session.
  case ready
  case invited(OpenInvitation)
  case accepted
  case declined
  case expired

  /// The status in one word.
  public enum Word: String, Hashable, Sendable, CaseIterable {
    case signedOut = "Signed out"
    case ready = "Ready"
    case invited = "Invited"
    case accepted = "Accepted"
    case declined = "Declined"
    case expired = "Expired"
  }

  public var word: Word {
    switch self {
    case .signedOut: .signedOut
    case .ready: .ready
    case .invited: .invited
    case .accepted: .accepted
    case .declined: .declined
    case .expired: .expired
    }
  }

  /// The invitation that the customer can answer, if there is one.
  public var open: OpenInvitation? {
    switch self {
    case .invited(let open): open
    case .signedOut, .ready, .accepted, .declined, .expired: nil
    }
  }

  public var isSignedOut: Bool {
    switch self {
    case .signedOut: true
    case .ready, .invited, .accepted, .declined, .expired: false
    }
  }
}

/// An invitation that the customer has received and not answered.
public struct OpenInvitation: Hashable, Sendable {
  public let sent: Instant
  /// When it expires; nil if it is valid until the session is over.
  public let expires: Instant?
  /// What the customer answers by themselves, and when; nil if the scenario or the trainer answers.
  public internal(set) var answer: ComingAnswer?

  /// The answer that a customer will give by themselves.
  public struct ComingAnswer: Hashable, Sendable {
    public let at: Instant
    public let answer: InvitationAnswer
  }
}
