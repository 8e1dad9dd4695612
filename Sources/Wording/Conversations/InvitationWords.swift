import Simulation

/// The rows of the invitation table in words.
public enum InvitationWords {
  /// The statuses that lead to a row.
  public static func standing(_ row: InvitationRow) -> String {
    switch row {
    case .signedIn: "Signed out"
    case .sent: "Ready"
    case .sentAgain: "Invited, Accepted, Declined, Expired"
    case .accepted, .joined, .declined, .expired: "Invited"
    case .withdrawn: "Invited"
    case .ended: "Accepted"
    }
  }

  /// What happens.
  public static func trigger(_ row: InvitationRow) -> String {
    switch row {
    case .signedIn: "the agent signs in to the provider"
    case .sent, .sentAgain: "the customer receives an invitation"
    case .accepted: "the customer accepts"
    case .joined: "the app reports Connected"
    case .declined: "the customer declines"
    case .expired: "its time is over"
    case .withdrawn, .ended: "the app's session or the conversation is over"
    }
  }
}
