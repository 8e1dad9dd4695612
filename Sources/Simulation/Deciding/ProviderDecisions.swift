import Records

extension State {
  mutating func perform(_ input: ProviderInput, _ transaction: inout Transaction) {
    switch input {
    case .sends(let event, let target, let tab):
      guard let number = owner(of: tab) else { return }
      send(event, to: target, from: tab, of: number, .actor, &transaction)
    case .invites(let tab, let text, let target):
      guard let number = owner(of: tab) else { return }
      invite(with: text, from: tab, of: number, to: target, &transaction)
    case .signsIn(let tab):
      guard let number = owner(of: tab) else { return }
      take(.signsIn, in: number, tab, &transaction)
    case .startsSession(let tab):
      guard let number = owner(of: tab) else { return }
      startSession(in: tab, of: number, &transaction)
    }
  }

  /// A page dispatches an event; the simulated app may dispatch it twice.
  mutating func send(
    _ event: ProviderEvent, to target: EventTarget, from tab: TabNumber, of number: ConversationNumber,
    _ origin: EventFact.Origin, _ transaction: inout Transaction
  ) {
    let sent = EventFact(event: event, target: target, tab: tab, conversation: number, origin: origin)
    let (isRepeated, modes) =
      ask(tab, in: number) { ($0.sharedBehaviour.value.sendsTwice, $0.modes) } ?? (false, PageModes())
    for _ in 0..<(isRepeated ? 2 : 1) {
      let transition = transition(on: sent, fromPageOf: modes)
      emit(.event(sent), by: transition, &transaction)
      guard let transition else { continue }
      take(transition, in: number, &transaction)
      if case .connected = transition.row.outcome,
        let uninvited = invitationWithoutGuest(of: tab, in: number)
      {
        emit(.warning(.connectedUninvited(event, tab, uninvited)), &transaction)
      }
      if let warning = Warning(transition.row, about: sent) {
        emit(.warning(warning), by: transition, &transaction)
      }
    }
    switch event.milestone {
    case .connected: take(.appConnects, in: number, tab, &transaction)
    case .ended: break
    }
  }

  /// Looks up the row of the session table that applies to an event.
  ///
  /// The event does not name a conversation; it belongs to the tab that sent it (inferred), whose session is
  /// known.
  private func transition(
    on sent: EventFact, fromPageOf modes: PageModes
  ) -> SessionTransition? {
    let (mode, number) = (sent.event.mode, sent.conversation)
    switch sent.target {
    case .window: return transition(of: mode, on: .eventToWindow, in: number)
    case .top:
      let report = SessionTrigger.reported(sent.event.milestone, onUnload: sent.origin.isUnload)
      guard let own = modes.first else {
        // The tab was not opened by an action with a mode, so it has no session.
        return SessionRow.row(for: nil, on: report).map { SessionTransition($0, of: mode) }
      }
      let isOwn = modes.contains(mode)
      return isOwn
        ? transition(of: mode, on: report, in: number)
        : transition(of: own, on: .eventOfOtherMode, in: number)
    }
  }
}
