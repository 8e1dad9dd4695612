/// An agent's presence, from the product's out-of-the-box list.
public enum Presence: String, Hashable, Sendable, CaseIterable {
  case available = "Available"
  case busy = "Busy"
  case doNotDisturb = "Do not disturb"
  case appearAway = "Appear away"
  case offline = "Offline"
  /// Only the system sets this.
  case inactive = "Inactive"

  /// The presence as the product displays it.
  public var label: String { rawValue }

  public init?(label: some StringProtocol) {
    let wanted = label.lowercased()
    guard let presence = Self.allCases.first(where: { $0.label.lowercased() == wanted }) else { return nil }
    self = presence
  }

  /// Whether a person can set it.
  public var canBeSetByHand: Bool {
    switch self {
    case .available, .busy, .doNotDisturb, .appearAway, .offline: true
    case .inactive: false
    }
  }
}
