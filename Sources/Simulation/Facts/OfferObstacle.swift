import Diagnostics

/// Why a waiting conversation cannot ring at the agent's desk now.
public enum OfferObstacle: String, Hashable, Sendable, CaseIterable {
  /// The agent's presence is not among the workstream's allowed ones.
  case presence
  /// Fewer units of capacity are left than a conversation takes.
  case capacity
  /// A conversation takes more units than the agent's whole capacity, so none can ever ring.
  case wholeCapacity
  /// A connected secondary session uses all of the capacity.
  case secondarySession
  /// The agent has as many sessions as possible.
  case sessions
  /// One notification shows at a time.
  case anotherRings

  var claim: ProductClaim {
    switch self {
    case .presence: .allowedPresences
    case .capacity, .wholeCapacity: .fullCapacityWaits
    case .secondarySession: .connectedSessionUsesCapacity
    case .sessions: .tenSessions
    case .anotherRings: .oneNotificationAtATime
    }
  }
}
