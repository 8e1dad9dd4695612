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
    if conversation(number)?.status.waits == true {
      tell(.conversation(.waits(number)), &turn)
      updatePresence(&turn)
    }
    return number
  }

  /// The customer has left: an open conversation closes, an active one goes to wrap-up.
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
}
