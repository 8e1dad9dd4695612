import Records

/// An agent's presence, as the organization sees it (the product's out-of-the-box list).
public enum Presence: String, Hashable, Sendable, CaseIterable {
  case available = "Available"
  case busy = "Busy"
  case doNotDisturb = "Do not disturb"
  case appearAway = "Appear away"
  case offline = "Offline"
  /// Set by the system alone.
  case inactive = "Inactive"

  /// The presence's words in the product.
  public var label: String { rawValue }

  public init?(label: some StringProtocol) {
    let wanted = label.lowercased()
    guard let presence = Self.allCases.first(where: { $0.label.lowercased() == wanted }) else { return nil }
    self = presence
  }

  /// Whether work is offered in it.
  var takesWork: Bool {
    switch self {
    case .available, .busy: true
    case .doNotDisturb, .appearAway, .offline, .inactive: false
    }
  }

  /// Whether a person can set it.
  var canBeSetByHand: Bool {
    switch self {
    case .available, .busy, .doNotDisturb, .appearAway, .offline: true
    case .inactive: false
    }
  }
}

/// How long a presence that was not computed stays.
public enum PresenceHold: Hashable, Sendable {
  /// Available or Busy, set by hand: until the next conversation is accepted or closed.
  case untilNextConversation
  /// Offline, Appear away or Do not disturb set by hand, or what a missed or rejected notification left: until
  /// a person sets another.
  case untilSet
}

/// The agent at the desk: who it is, in which language, and how present.
public struct AgentDesk: Hashable, Sendable {
  public internal(set) var agent: Agent
  /// The language of buttons and commands; it starts as the agent's own.
  public internal(set) var language: Locale
  public internal(set) var presence = Presence.available
  /// Why the presence does not follow the work; nil: it does.
  public internal(set) var hold: PresenceHold?
}
