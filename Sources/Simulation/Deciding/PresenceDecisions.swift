import Records

extension State {
  /// Lets the presence follow the work, unless it is held.
  mutating func updatePresence(afterConversationChange: Bool = false, _ turn: inout Turn) {
    switch desk.hold {
    case .untilSet: return
    case .untilNextConversation where !afterConversationChange: return
    case .untilNextConversation, nil: break
    }
    let (presence, reason) = presenceByWork
    setPresence(presence, hold: nil, reason, &turn)
  }

  mutating func setPresence(
    _ presence: Presence, hold: PresenceHold?, _ reason: PresenceFact.Reason, _ turn: inout Turn
  ) {
    guard desk.presence != presence || desk.hold != hold else { return }
    tell(.presence(PresenceFact(presence: presence, hold: hold, reason: reason)), &turn)
  }

  /// What the work under way makes of the presence: free, Available; some, Busy; capacity used up, Do not
  /// disturb; so too with ten sessions and another conversation waiting.
  var presenceByWork: (Presence, PresenceFact.Reason) {
    if isCapacityUsedUp { return (.doNotDisturb, .secondarySession) }
    if unitsTaken >= desk.agent.capacity { return (.doNotDisturb, .capacityFull) }
    if sessionCount >= State.maximumSessions, underWay.contains(where: { $0.status.waits }) {
      return (.doNotDisturb, .sessionsFull)
    }
    return (unitsTaken > 0 ? .busy : .available, .work)
  }
}
