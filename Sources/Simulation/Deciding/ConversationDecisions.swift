extension State {
  /// Offers open conversations to the agent in order of arrival, as long as presence, capacity and the number
  /// of sessions allow it.
  ///
  /// A ringing conversation reserves a unit of capacity.
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

  /// Called when the capacity is used up: ringing conversations wait again, just as a conversation arriving
  /// now would (invented: how the product treats a notification that is already visible is not known).
  mutating func withdrawOffers(_ turn: inout Turn) {
    guard isCapacityUsedUp else { return }
    for conversation in underWay where conversation.status.rings {
      tell(.conversation(.offerWithdrawn(conversation.number)), &turn)
    }
  }

  /// Ends an active conversation and its secondary sessions.
  mutating func end(_ number: ConversationNumber, by: EndedBy, _ turn: inout Turn) {
    finishSessions(of: number, &turn)
    tell(.conversation(.ended(number, by: by)), &turn)
    tell(.message(.system(number, .conversationEnded(by))), &turn)
    updatePresence(afterConversationChange: true, &turn)
    offerWaiting(&turn)
  }
}
