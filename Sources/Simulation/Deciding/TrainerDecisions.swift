extension State {
  mutating func perform(_ input: TrainerInput, _ transaction: inout Transaction) {
    switch input {
    case .startsOver(let number): startOver(number, &transaction)
    case .changesAgent(let agent):
      emit(.trainer(.agentChanged(agent)), &transaction)
      updatePresence(&transaction)
      offerWaiting(&transaction)
    case .changesLanguage(let language): emit(.trainer(.languageChanged(language)), &transaction)
    case .changesOrganization(let organization):
      let before = self.organization.solutions
      emit(.trainer(.organizationChanged(organization)), &transaction)
      for old in before {
        emitWhatStaysOpen(of: old, nowThat: organization.solution(named: old.uniqueName), &transaction)
      }
      updatePresence(&transaction)
      offerWaiting(&transaction)
    case .changesWidget(let number, let widget):
      emit(.trainer(.widgetChanged(number, widget: widget)), &transaction)
    case .runsPages(let runtime): emit(.trainer(.pagesRun(runtime)), &transaction)
    }
  }

  private mutating func startOver(_ number: ConversationNumber, _ transaction: inout Transaction) {
    guard let old = conversation(number) else { return }
    emit(.trainer(.startedOver(number)), &transaction)
    if old.status.isActive { end(number, by: .startingOver, &transaction) }
    // No other session comes to the front in between: its page would reload, which would end a live session.
    if conversation(number)?.status.isInWrapUp == true {
      closeSession(of: number, bringsNext: false, &transaction)
    }
    if conversation(number)?.status.isOpen == true {
      emit(.conversation(.closed(number, by: .startingOver)), &transaction)
    }
    let new = arrive(old.customer, widget: old.widget, speaks: !old.customer.says.isEmpty, &transaction)
    if old.isAtTheDesk, sessionCount < State.maximumSessions {
      accept(new, &transaction)
    }
  }
}
