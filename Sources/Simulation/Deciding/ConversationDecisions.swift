extension State {
  /// Offers a waiting conversation to the agent, the one that arrived first, because something has changed:
  /// the presence, the capacity, or what is waiting.
  mutating func offerWaiting(_ transaction: inout Transaction) {
    offerFirst(where: { $0.waits }, &transaction)
  }

  /// Offers the next conversation after one was missed or rejected.
  ///
  /// Nothing else has changed, so those that the agent has already missed or rejected go on waiting.
  mutating func offerNext(_ transaction: inout Transaction) {
    offerFirst(where: { $0.waits && !$0.isReturned }, &transaction)
  }

  private mutating func offerFirst(
    where isCandidate: (ConversationStatus) -> Bool, _ transaction: inout Transaction
  ) {
    guard let next = firstUnderWay(where: isCandidate), obstacleToOffer == nil else { return }
    let until = transaction.instant + workstream.notificationCountdown
    emit(.conversation(.rang(next, until: until)), &transaction)
  }

  /// Why no waiting conversation can ring now; nil if one can.
  var obstacleToOffer: OfferObstacle? {
    if workstream.capacityUnits > desk.agent.capacity { return .wholeCapacity }
    if !workstream.allowedPresences.contains(desk.presence) { return .presence }
    if isCapacityUsedUp { return .secondarySession }
    if workstream.capacityUnits > unitsLeft { return .capacity }
    if sessionCount >= State.maximumSessions { return .sessions }
    return firstUnderWay { $0.rings } == nil ? nil : .anotherRings
  }

  /// Called when the capacity is used up: ringing conversations wait again, just as a conversation arriving
  /// now would (invented: how the product treats a notification that is already visible is not known).
  mutating func withdrawOffers(_ transaction: inout Transaction) {
    guard isCapacityUsedUp else { return }
    for number in unclosed where conversations.ask(number.index, { $0.status.rings }) {
      emit(.conversation(.offerWithdrawn(number)), &transaction)
    }
  }

  /// Ends an active conversation and its secondary sessions.
  mutating func end(_ number: ConversationNumber, by: EndedBy, _ transaction: inout Transaction) {
    finishSessions(of: number, &transaction)
    withdrawInvitations(of: number, &transaction)
    emit(.conversation(.ended(number, by: by)), &transaction)
    emit(.message(.system(number, .conversationEnded(by))), &transaction)
    // A presence set by hand stays: it lasts until the session is closed.
    updatePresence(&transaction)
    offerWaiting(&transaction)
  }
}
