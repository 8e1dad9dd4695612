extension State {
  /// Offers open conversations to the agent, in order of arrival, while presence, capacity and sessions
  /// allow.
  ///
  /// A ringing one has its unit reserved.
  mutating func offerWaiting(except released: ConversationNumber? = nil, _ turn: inout Turn) {
    guard desk.presence.takesWork else { return }
    for conversation in underWay
    where conversation.status.waits && conversation.number != released {
      let ringing = underWay.count(where: \.status.rings)
      guard !isCapacityUsedUp, unitsTaken + ringing < desk.agent.capacity,
        sessionCount + ringing < State.maximumSessions
      else { return }
      tell(.conversation(.rang(conversation.number, until: turn.instant + State.ringTime)), &turn)
    }
  }

  /// The capacity is used up: what rings goes back to waiting, as what arrives now would wait (invented: how the
  /// product treats a notification that is already out is not known).
  mutating func withdrawOffers(_ turn: inout Turn) {
    guard isCapacityUsedUp else { return }
    for conversation in underWay where conversation.status.rings {
      tell(.conversation(.offerWithdrawn(conversation.number)), &turn)
    }
  }

  /// The conversation leaves Active, and its secondary sessions are over.
  mutating func end(_ number: ConversationNumber, by: EndedBy, _ turn: inout Turn) {
    finishSessions(of: number, &turn)
    tell(.conversation(.ended(number, by: by)), &turn)
    tell(.message(.system(number, .conversationEnded(by))), &turn)
    updatePresence(afterConversationChange: true, &turn)
    offerWaiting(&turn)
  }
}
