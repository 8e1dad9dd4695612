extension State {
  @inline(__always)
  mutating func absorb(_ fact: TabFact) {
    let now = now
    switch fact {
    case .opened(let number, let tab):
      tabCount = max(tabCount, tab.number.index + 1)
      change(number) { $0.tabs.append(tab) }
    case .cameToFront(let number, let tab):
      if focus == number, frontTab != tab { markFrontPageBehind() }
      change(number) { $0.front = tab }
    case .servesMode(let number, let tab, let mode): changePage(number, tab) { $0.modes.append(mode) }
    case .loaded(let number, let tab, let count):
      changePage(number, tab) { page in
        page.loads = count
        page.isBehind = false
        page.sendsOnUnload = []
        page.connects = page.connects(from: now)
        page.invitation = page.startingInvitation
        page.invites = page.invites(from: now)
      }
    // The next fact (a load, or the tab closing) says what happens to the page.
    case .unloaded, .reloaded: break
    // The tab stays open unchanged.
    case .orphaned, .outdated: break
    case .closed(let number, let tab, title: _):
      change(number) { conversation in
        conversation.tabs.removeAll { $0.number == tab }
        if conversation.front == tab { conversation.front = nil }
      }
    }
  }
}
