extension State {
  mutating func perform(_ input: TrainerInput, _ turn: inout Turn) {
    switch input {
    case .startsOver(let number): startOver(number, &turn)
    case .changesAgent(let agent):
      tell(.stage(.agentChanged(agent)), &turn)
      updatePresence(&turn)
      offerWaiting(&turn)
    case .changesLanguage(let language): tell(.stage(.languageChanged(language)), &turn)
    case .changesOrganization(let organization):
      let before = self.organization.solutions
      tell(.stage(.organizationChanged(organization)), &turn)
      for old in before {
        tellWhatIsOpen(of: old, nowThat: organization.solution(named: old.uniqueName), &turn)
      }
      updatePresence(&turn)
      offerWaiting(&turn)
    case .changesWidget(let number, let widget): tell(.stage(.widgetChanged(number, widget: widget)), &turn)
    }
  }

  private mutating func startOver(_ number: ConversationNumber, _ turn: inout Turn) {
    guard let old = conversation(number) else { return }
    tell(.stage(.startedOver(number)), &turn)
    if old.status.isActive { end(number, by: .release, &turn) }
    // No other session comes to the front in between: its page would reload, which would end a live session.
    if conversation(number)?.status.isInWrapUp == true { closeSession(of: number, bringsNext: false, &turn) }
    if conversation(number)?.status.isOpen == true { tell(.conversation(.closed(number)), &turn) }
    let new = arrive(old.customer, widget: old.widget, speaks: !old.customer.says.isEmpty, &turn)
    if old.isAtTheDesk, sessionCount < State.maximumSessions {
      accept(new, &turn)
    }
  }
}
