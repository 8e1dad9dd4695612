import Records

extension State {
  @inline(__always)
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
        changePage(number, openTab) { page in
          page.connects = page.connects(from: now)
          page.invites = page.invites(from: now)
        }
      }
    case .became(let status, let number, let mode):
      let wasConnected = ask(number) { $0.sessions.lastStatus(of: mode)?.isConnected } == true
      if wasConnected != status.isConnected { connectedSessionCount += wasConnected ? -1 : 1 }
      changeSession(number, mode) { session in
        session.status = status
        if status.isConnected { session.connected = session.connected ?? now }
      }
    }
  }

  private mutating func changeSession(
    _ number: ConversationNumber, _ mode: RemoteAssistanceMode, _ body: (inout SecondarySession) -> Void
  ) {
    change(number) { $0.sessions.changeLast(of: mode, body) }
  }
}
