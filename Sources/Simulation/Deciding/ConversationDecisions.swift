extension State {
  /// Offers open conversations to the agent in order of arrival, as long as presence, capacity and the number
  /// of sessions allow it.
  ///
  /// A ringing conversation reserves a unit of capacity.
  mutating func offerWaiting(except released: ConversationNumber? = nil, _ transaction: inout Transaction) {
    guard desk.presence.takesWork else { return }
    for conversation in underWay
    where conversation.status.waits && conversation.number != released {
      let ringing = underWay.count(where: \.status.rings)
      guard !isCapacityUsedUp, unitsTaken + ringing < desk.agent.capacity,
        sessionCount + ringing < State.maximumSessions
      else { return }
      emit(
        .conversation(.rang(conversation.number, until: transaction.instant + State.ringTime)), &transaction)
    }
  }

  /// Called when the capacity is used up: ringing conversations wait again, just as a conversation arriving
  /// now would (invented: how the product treats a notification that is already visible is not known).
  mutating func withdrawOffers(_ transaction: inout Transaction) {
    guard isCapacityUsedUp else { return }
    for conversation in underWay where conversation.status.rings {
      emit(.conversation(.offerWithdrawn(conversation.number)), &transaction)
    }
  }

  /// Ends an active conversation and its secondary sessions.
  mutating func end(_ number: ConversationNumber, by: EndedBy, _ transaction: inout Transaction) {
    finishSessions(of: number, &transaction)
    withdrawInvitations(of: number, &transaction)
    emit(.conversation(.ended(number, by: by)), &transaction)
    emit(.message(.system(number, .conversationEnded(by))), &transaction)
    updatePresence(afterConversationChange: true, &transaction)
    offerWaiting(&transaction)
  }
}
