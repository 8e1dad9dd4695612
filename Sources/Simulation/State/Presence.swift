import Records

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

  /// Whether an agent with this presence is offered work.
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

/// How long a presence that was not computed remains.
public enum PresenceHold: Hashable, Sendable {
  /// Available or Busy, set by hand: until the next conversation is accepted or closed.
  case untilNextConversation
  /// Offline, Appear away or Do not disturb set by hand, or the presence after a missed or rejected
  /// notification: until a person sets another.
  case untilSet
}

/// The agent at the desk: identity, language and presence.
public struct AgentDesk: Hashable, Sendable {
  public internal(set) var agent: Agent
  /// The language of buttons and commands; initially the agent's own.
  public internal(set) var language: Locale
  public internal(set) var presence = Presence.available
  /// Why the presence does not follow the work; nil if it does.
  public internal(set) var hold: PresenceHold?
}
