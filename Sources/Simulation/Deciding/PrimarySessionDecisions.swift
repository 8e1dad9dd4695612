extension State {
  /// The agent accepts a conversation: its session opens at the desk with *Summary* in front.
  mutating func accept(_ number: ConversationNumber, _ turn: inout Turn) {
    tell(.conversation(.accepted(number)), &turn)
    let summary = AppTab(number: TabNumber(tabCount), title: AppTab.summaryTitle, content: .summary)
    tell(.tab(.opened(number, summary)), &turn)
    tell(.tab(.cameToFront(number, summary.number)), &turn)
    tell(.message(.system(number, .agentJoined(desk.agent.name))), &turn)
    open(number, &turn)
    updatePresence(afterConversationChange: true, &turn)
  }

  /// Brings a conversation's session to the front; the page in its front tab reloads.
  mutating func open(_ number: ConversationNumber, _ turn: inout Turn) {
    guard focus != number, conversation(number)?.isAtTheDesk == true else { return }
    tell(.conversation(.cameToFront(number)), &turn)
    arriveAtFrontPage(of: number, &turn)
  }

  /// The X was pressed: an active conversation goes back to Open, one in wrap-up is closed.
  ///
  /// The session's pages unload, and the next session comes to the front.
  mutating func closeSession(
    of number: ConversationNumber, bringsNext: Bool = true, _ turn: inout Turn
  ) {
    guard let conversation = conversation(number) else { return }
    let isActive = conversation.status.isActive
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
