import Diagnostics
import Records

/// The agent's presence changes, or is held for another reason.
public struct PresenceFact: Hashable, Sendable {
  public let presence: Presence
  public let hold: PresenceHold?
  public let reason: Reason

  public init(presence: Presence, hold: PresenceHold?, reason: Reason) {
    (self.presence, self.hold, self.reason) = (presence, hold, reason)
  }

  /// What changed it.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    case byHand, work, capacityFull, secondarySession, rejected, missed, reset, sessionsFull
  }
}

extension PresenceFact: FactNoun {
  var name: FactName { .presenceChanged }

  var claim: ProductClaim {
    switch reason {
    case .byHand: .presenceByHand
    case .work, .capacityFull: .presenceFollowsWork
    case .sessionsFull: .tenSessionsMeanDoNotDisturb
    case .secondarySession: .connectedSessionUsesCapacity
    case .rejected: .rejectedMeansDoNotDisturb
    case .missed: .missedMeansInactive
    case .reset: .resetPresence
    }
  }
}
