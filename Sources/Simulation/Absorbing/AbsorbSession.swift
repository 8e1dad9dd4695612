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
      guard let index = conversation.sessions.lastIndex(where: { $0.mode == mode }) else { return }
      body(&conversation.sessions[index])
    }
  }
}
