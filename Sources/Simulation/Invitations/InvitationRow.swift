import Diagnostics

/// A row of the invitation table: the status of an invitation, what happens to it, and its new status.
///
/// The table is total, and the compiler checks that. It says nothing about the secondary session: only the
/// app's events change that.
public enum InvitationRow: String, Hashable, Sendable, CaseIterable {
  case signedIn
  case sent, sentAgain
  case accepted, joined, declined, expired
  /// The session is over before anyone answers.
  case withdrawn
  /// The session that the customer joined is over.
  case ended

  /// The row for an invitation with this status and this trigger; nil if nothing follows.
  public static func row(for status: InvitationStatus, on trigger: InvitationTrigger) -> InvitationRow? {
    switch (status.word, trigger) {
    case (.signedOut, .signsIn): .signedIn
    case (_, .signsIn): nil

    case (.ready, .isSent): .sent
    case (.invited, .isSent), (.accepted, .isSent), (.declined, .isSent), (.expired, .isSent): .sentAgain
    case (.signedOut, .isSent): nil

    case (.invited, .customerAccepts): .accepted
    case (.invited, .customerDeclines): .declined
    case (.invited, .timeIsOver): .expired
    case (.invited, .appConnects): .joined
    case (.invited, .sessionIsOver): .withdrawn
    case (.accepted, .sessionIsOver): .ended

    case (.signedOut, _), (.ready, _), (.accepted, _), (.declined, _), (.expired, _): nil
    }
  }

  /// The invitation's new status.
  public var outcome: InvitationStatus.Word {
    switch self {
    case .signedIn, .withdrawn, .ended: .ready
    case .sent, .sentAgain: .invited
    case .accepted, .joined: .accepted
    case .declined: .declined
    case .expired: .expired
    }
  }

  /// The name of the fact.
  public var fact: FactName {
    switch self {
    case .signedIn: .providerSignedIn
    case .sent, .sentAgain: .invitationSent
    case .accepted, .joined: .invitationAccepted
    case .declined: .invitationDeclined
    case .expired: .invitationExpired
    case .withdrawn: .invitationWithdrawn
    case .ended: .invitationEnded
    }
  }

  /// The claim that the row is based on.
  public var claim: ProductClaim {
    switch self {
    case .signedIn, .sent, .accepted: .signInAndSessionInTheTab
    case .sentAgain, .joined, .declined, .expired, .withdrawn, .ended: .invitationStates
    }
  }
}
