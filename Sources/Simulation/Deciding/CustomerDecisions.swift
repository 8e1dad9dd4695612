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
      emit(.conversation(.customerLeft(number)), &transaction)
      emit(.message(.system(number, .customerLeft)), &transaction)
      leaveQueueOrEnd(number, by: .customer, &transaction)
    case .isCutOff(let number):
      // Whether it is open or active, the conversation goes on until the time to return is over.
      let until = transaction.instant + workstream.timeToReturn
      emit(.conversation(.customerCutOff(number, until: until)), &transaction)
      emit(.message(.system(number, .customerCutOff)), &transaction)
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
      emit(.conversation(.waits(number, obstacleToOffer ?? .anotherRings)), &transaction)
      updatePresence(&transaction)
    }
    return number
  }

  /// The customer is gone for good: an open conversation closes, an active one goes to wrap-up.
  mutating func leaveQueueOrEnd(
    _ number: ConversationNumber, by: EndedBy, _ transaction: inout Transaction
  ) {
    switch conversation(number)?.status {
    case .open:
      emit(.conversation(.closed(number, by: by)), &transaction)
      updatePresence(&transaction)
      offerWaiting(&transaction)
    case .active: end(number, by: by, &transaction)
    case .wrapUp, .closed, nil: break
    }
  }
}
