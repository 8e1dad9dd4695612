import Records

extension State {
  mutating func perform(_ input: CustomerInput, _ transaction: inout Transaction) {
    switch input {
    case .arrives(let customer, let widget, let speaks):
      arrive(customer, widget: widget, speaks: speaks, &transaction)
    case .says(let number, let text): emit(.message(.customerSaid(number, text, line: nil)), &transaction)
    case .answers(let number, let answer):
      guard let tab = conversation(number)?.invitingTab else { return }
      self.answer(answer, to: tab.number, of: number, &transaction)
    case .leaves(let number):
      let status = conversation(number)?.status
      emit(.conversation(.customerLeft(number)), &transaction)
      emit(.message(.system(number, .customerLeft)), &transaction)
      leaveQueueOrEnd(number, status, by: .customer, &transaction)
    case .isCutOff(let number):
      let status = conversation(number)?.status
      emit(
        .conversation(.customerCutOff(number, until: transaction.instant + State.returnTime)), &transaction)
      emit(.message(.system(number, .customerCutOff)), &transaction)
      if status?.isOpen == true { leaveQueueOrEnd(number, status, by: .disconnection, &transaction) }
    case .comesBack(let number):
      emit(.conversation(.customerCameBack(number)), &transaction)
      emit(.message(.system(number, .customerCameBack)), &transaction)
    }
  }

  @discardableResult
  mutating func arrive(_ customer: Customer, widget: Int, speaks: Bool, _ transaction: inout Transaction)
    -> ConversationNumber
  {
    let number = ConversationNumber(conversations.count)
    emit(
      .conversation(.arrived(number, id: identifiers.next, customer, widget: widget, speaks: speaks)),
      &transaction)
    if let speech = conversations[number.index].speech {
      emit(.message(.customerSaid(number, customer.says[speech.line], line: speech.line)), &transaction)
    }
    offerWaiting(&transaction)
    if conversation(number)?.status.waits == true {
      emit(.conversation(.waits(number)), &transaction)
      updatePresence(&transaction)
    }
    return number
  }

  /// The customer has left: an open conversation closes, an active one goes to wrap-up.
  mutating func leaveQueueOrEnd(
    _ number: ConversationNumber, _ status: ConversationStatus?, by: EndedBy, _ transaction: inout Transaction
  ) {
    switch status {
    case .open:
      emit(.conversation(.closed(number)), &transaction)
      updatePresence(&transaction)
      offerWaiting(&transaction)
    case .active: end(number, by: by, &transaction)
    case .wrapUp, .closed, nil: break
    }
  }
}
