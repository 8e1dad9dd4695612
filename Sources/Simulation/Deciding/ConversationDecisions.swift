import Records

extension State {
  mutating func perform(_ input: CustomerInput, _ turn: inout Turn) {
    switch input {
    case .arrives(let customer, let widget, let speaks):
      arrive(customer, widget: widget, speaks: speaks, &turn)
    case .says(let number, let text): tell(.message(.customerSaid(number, text, line: nil)), &turn)
    case .leaves(let number):
      let status = conversation(number)?.status
      tell(.conversation(.customerLeft(number)), &turn)
      tell(.message(.system(number, .customerLeft)), &turn)
      leaveQueueOrEnd(number, status, by: .customer, &turn)
    case .isCutOff(let number):
      let status = conversation(number)?.status
      tell(.conversation(.customerCutOff(number, until: turn.instant + State.returnTime)), &turn)
      tell(.message(.system(number, .customerCutOff)), &turn)
      if status?.isOpen == true { leaveQueueOrEnd(number, status, by: .disconnection, &turn) }
    case .comesBack(let number):
      tell(.conversation(.customerCameBack(number)), &turn)
      tell(.message(.system(number, .customerCameBack)), &turn)
    }
  }

  @discardableResult
  mutating func arrive(_ customer: Customer, widget: Int, speaks: Bool, _ turn: inout Turn)
    -> ConversationNumber
  {
    let number = ConversationNumber(conversations.count)
    tell(
      .conversation(.arrived(number, id: identifiers.next, customer, widget: widget, speaks: speaks)), &turn)
    if let speech = conversations[number.index].speech {
      tell(.message(.customerSaid(number, customer.says[speech.line], line: speech.line)), &turn)
    }
    offerWaiting(&turn)
    if conversation(number)?.status == .open(.waits) {
      tell(.conversation(.waits(number)), &turn)
      updatePresence(&turn)
    }
    return number
  }

  /// A customer who is gone: an open conversation closes, an active one goes to wrap-up.
  mutating func leaveQueueOrEnd(
    _ number: ConversationNumber, _ status: ConversationStatus?, by: EndedBy, _ turn: inout Turn
  ) {
    switch status {
    case .open:
      tell(.conversation(.closed(number)), &turn)
      updatePresence(&turn)
      offerWaiting(&turn)
    case .active: end(number, by: by, &turn)
    case .wrapUp, .closed, nil: break
    }
  }

  /// Offers open conversations to the agent, in order of arrival, while presence, capacity and sessions
  /// allow.
  ///
  /// A ringing one has its unit reserved.
  mutating func offerWaiting(except released: ConversationNumber? = nil, _ turn: inout Turn) {
    guard desk.presence.takesWork else { return }
    for conversation in underWay
    where conversation.status == .open(.waits) && conversation.number != released {
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

  /// The conversation leaves Active.
  ///
  /// Its secondary sessions are over.
  mutating func end(_ number: ConversationNumber, by: EndedBy, _ turn: inout Turn) {
    finishSessions(of: number, &turn)
    tell(.conversation(.ended(number, by: by)), &turn)
    tell(.message(.system(number, .conversationEnded(by))), &turn)
    updatePresence(afterConversationChange: true, &turn)
    offerWaiting(&turn)
  }

  private mutating func finishSessions(of number: ConversationNumber, _ turn: inout Turn) {
    guard let conversation = conversation(number) else { return }
    for session in conversation.sessions where session.isLive {
      take(transition(of: session.mode, on: .conversationEnded, in: conversation), in: number, &turn)
    }
  }

  /// The X: an active conversation goes back to Open, one in wrap-up is closed.
  ///
  /// Its pages unload, and the next session comes to the front.
  mutating func closeSession(
    of number: ConversationNumber, bringsNext: Bool = true, _ turn: inout Turn
  ) {
    guard let conversation = conversation(number) else { return }
    let isActive = conversation.status == .active
    finishSessions(of: number, &turn)
    for tab in conversation.tabs where tab.page != nil {
      unload(tab.number, of: number, &turn)
      tell(.tab(.closed(number, tab.number, title: tab.title)), &turn)
    }
    let wasInFront = focus == number
    tell(.conversation(isActive ? .released(number) : .closed(number)), &turn)
    updatePresence(afterConversationChange: true, &turn)
    if wasInFront, bringsNext, let next = nextAtTheDesk(after: number) { open(next, &turn) }
    offerWaiting(except: isActive ? number : nil, &turn)
  }

  private func nextAtTheDesk(after number: ConversationNumber) -> ConversationNumber? {
    let atTheDesk = underWay.filter(\.isAtTheDesk).map(\.number)
    return atTheDesk.first { $0 > number } ?? atTheDesk.last
  }
}
