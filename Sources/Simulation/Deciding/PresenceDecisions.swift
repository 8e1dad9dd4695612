import Records

extension State {
  /// Updates the presence to match the current work, unless it is held.
  mutating func updatePresence(afterConversationChange: Bool = false, _ transaction: inout Transaction) {
    switch desk.hold {
    case .untilSet, .untilReset: return
    case .untilNextConversation where !afterConversationChange: return
    case .untilNextConversation, nil: break
    }
    let (presence, reason) = presenceByWork
    setPresence(presence, hold: nil, reason, &transaction)
  }

  mutating func setPresence(
    _ presence: Presence, hold: PresenceHold?, _ reason: PresenceFact.Reason, _ transaction: inout Transaction
  ) {
    guard desk.presence != presence || desk.hold != hold else { return }
    emit(.presence(PresenceFact(presence: presence, hold: hold, reason: reason)), &transaction)
  }

  /// The presence that follows from the current work.
  ///
  /// No work: Available. Some: Busy. Capacity used up, or ten sessions and another conversation waiting: Do
  /// not disturb.
  @inline(__always)
  var presenceByWork: (Presence, PresenceFact.Reason) {
    if isCapacityUsedUp { return (.doNotDisturb, .secondarySession) }
    let unitsTaken = unitsTaken
    if unitsTaken >= desk.agent.capacity { return (.doNotDisturb, .capacityFull) }
    if sessionCount >= State.maximumSessions, firstUnderWay(where: \.waits) != nil {
      return (.doNotDisturb, .sessionsFull)
    }
    return (unitsTaken > 0 ? .busy : .available, .work)
  }
}
