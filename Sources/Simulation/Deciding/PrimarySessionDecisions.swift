extension State {
  /// The agent accepts a conversation: its session opens at the desk with its anchor tab in front.
  mutating func accept(_ number: ConversationNumber, _ transaction: inout Transaction) {
    emit(.conversation(.accepted(number)), &transaction)
    let summary = AppTab(number: TabNumber(tabCount), title: AppTab.anchorTitle, page: nil)
    emit(.tab(.opened(number, summary)), &transaction)
    emit(.tab(.cameToFront(number, summary.number)), &transaction)
    emit(.message(.system(number, .agentJoined(desk.agent.name))), &transaction)
    open(number, &transaction)
    updatePresence(afterConversationChange: true, &transaction)
    offerWaiting(&transaction)
  }

  /// Brings a conversation's session to the front; the page in its front tab reloads.
  mutating func open(_ number: ConversationNumber, _ transaction: inout Transaction) {
    guard focus != number, ask(number, { $0.isAtTheDesk }) == true else { return }
    emit(.conversation(.cameToFront(number)), &transaction)
    arriveAtFrontPage(of: number, &transaction)
  }

  /// The X was pressed: an active conversation goes back to Open, one in wrap-up is closed.
  ///
  /// The session's pages unload, and the next session comes to the front.
  mutating func closeSession(
    of number: ConversationNumber, bringsNext: Bool = true, _ transaction: inout Transaction
  ) {
    guard let isActive = conversation(number)?.status.isActive else { return }
    finishSessions(of: number, &transaction)
    for tab in conversation(number)?.tabs ?? [] where tab.page != nil {
      unload(tab.number, of: number, &transaction)
      emit(.tab(.closed(number, tab.number, title: tab.title)), &transaction)
    }
    let wasInFront = focus == number
    emit(.conversation(isActive ? .released(number) : .closed(number, by: .agent)), &transaction)
    updatePresence(afterConversationChange: true, &transaction)
    if wasInFront, bringsNext, let next = nextAtTheDesk(after: number) { open(next, &transaction) }
    offerWaiting(&transaction)
  }

  private func nextAtTheDesk(after number: ConversationNumber) -> ConversationNumber? {
    let atTheDesk = accepted
    return atTheDesk.first { $0 > number } ?? atTheDesk.last
  }
}
