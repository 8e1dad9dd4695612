import Records

/// The agent at the desk: identity, language and presence.
public struct AgentDesk: Hashable, Sendable {
  public internal(set) var agent: Agent
  /// The language of buttons and commands; initially the agent's own.
  public internal(set) var language: Locale
  public internal(set) var presence = Presence.available
  /// Why the presence does not follow the work; nil if it does.
  public internal(set) var hold: PresenceHold?
}

/// How long a presence that was not computed remains.
public enum PresenceHold: Hashable, Sendable, CaseIterable {
  /// Available or Busy, set by hand: until the next conversation is accepted or closed.
  case untilNextConversation
  /// Offline, Appear away or Do not disturb, set by hand: until a person sets another.
  case untilSet
  /// After a missed or rejected notification: until a person resets it or sets another.
  case untilReset

  /// How long a presence set by hand remains.
  init(byHand presence: Presence) {
    switch presence {
    case .available, .busy: self = .untilNextConversation
    case .doNotDisturb, .appearAway, .offline, .inactive: self = .untilSet
    }
  }

  /// Whether *Reset presence* ends it.
  public var canBeReset: Bool {
    switch self {
    case .untilReset: true
    case .untilNextConversation, .untilSet: false
    }
  }
}
