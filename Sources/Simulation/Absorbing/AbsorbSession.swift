import Records

extension State {
  mutating func absorb(_ fact: SessionFact) {
    let now = now
    switch fact {
    case .requested(let number, let id, let mode, let action, let openTab):
      identifiers.count += 1
      change(number) { conversation in
        conversation.sessions.append(
          SecondarySession(id: id, mode: mode, action: action, status: .requested, requested: now))
      }
      if let openTab {
        changePage(number, openTab) { $0.connects = $0.connects(from: now) }
      }
    case .connected(let number, let mode):
      changeSession(number, mode) { session in
        session.status = .connected(isLeaked: false)
        session.connected = now
      }
    case .leaked(let number, let mode): changeSession(number, mode) { $0.status = .connected(isLeaked: true) }
    case .ended(let number, let mode, let reason):
      changeSession(number, mode) { $0.status = .ended(reason) }
    case .cancelled(let number, let mode, let reason):
      changeSession(number, mode) { $0.status = .cancelled(reason) }
    }
  }

  private mutating func changeSession(
    _ number: ConversationNumber, _ mode: RemoteAssistanceMode, _ body: (inout SecondarySession) -> Void
  ) {
    change(number) { conversation in
      guard let place = conversation.sessions.lastIndex(where: { $0.mode == mode }) else { return }
      body(&conversation.sessions[place])
    }
  }

  mutating func absorb(_ fact: TabFact) {
    let now = now
    switch fact {
    case .opened(let number, let tab):
      tabCount = max(tabCount, tab.number.index + 1)
      change(number) { $0.tabs.append(tab) }
    case .cameToFront(let number, let tab):
      if focus == number, conversation(number)?.front != tab { markFrontPageBehind() }
      change(number) { $0.front = tab }
    case .servesMode(let number, let tab, let mode): changePage(number, tab) { $0.modes.append(mode) }
    case .loaded(let number, let tab, let count):
      changePage(number, tab) { page in
        page.loads = count
        page.isBehind = false
        page.connects = page.connects(from: now)
      }
    // What follows an unloading, a load or the tab's end, says what becomes of the page.
    case .unloaded, .reloaded: break
    // It stays open as it is.
    case .orphaned, .outdated: break
    case .closed(let number, let tab, title: _):
      change(number) { conversation in
        conversation.tabs.removeAll { $0.number == tab }
        if conversation.front == tab { conversation.front = nil }
      }
    }
  }

  mutating func absorb(_ fact: EventFact) {
    // An app that has reported Connected, by itself or by hand, has nothing to wait for.
    guard fact.event.milestone == .connected else { return }
    changePage(fact.conversation, fact.tab) { $0.connects = nil }
  }
}
