import Records

extension State {
  mutating func perform(_ input: ProviderInput, _ turn: inout Turn) {
    switch input {
    case .sends(let event, let target, let tab):
      guard let (conversation, _) = self.tab(tab) else { return }
      send(event, to: target, from: tab, of: conversation.number, .actor, &turn)
    case .invites(let tab, let text):
      guard let (conversation, _) = self.tab(tab) else { return }
      tell(.message(.invited(conversation.number, tab, text)), &turn)
    }
  }

  /// A page dispatches an event; the simulated app may do it twice.
  mutating func send(
    _ event: ProviderEvent, to target: EventTarget, from tab: TabNumber, of number: ConversationNumber,
    _ origin: EventFact.Origin, _ turn: inout Turn
  ) {
    let page = conversation(number)?.tab(tab)?.page
    for _ in 0..<(page?.behaviour.sendsTwice == true ? 2 : 1) {
      tell(
        .event(EventFact(event: event, target: target, tab: tab, conversation: number, origin: origin)), &turn
      )
      if target == .window {
        tell(.warning(.eventToWindow(event, tab)), &turn)
      } else {
        hear(event, from: tab, of: number, origin, page?.modes ?? [], &turn)
      }
    }
  }

  /// Omnichannel hears an event: the table of the secondary session, row by row.
  ///
  /// The event names no conversation; it belongs to the tab that sent it (inferred), whose session is known.
  private mutating func hear(
    _ event: ProviderEvent, from tab: TabNumber, of number: ConversationNumber, _ origin: EventFact.Origin,
    _ modes: [RemoteAssistanceMode], _ turn: inout Turn
  ) {
    guard modes.isEmpty || modes.contains(event.mode) else {
      tell(.warning(.eventOfOtherMode(event, tab)), &turn)
      return
    }
    let session = modes.isEmpty ? nil : conversation(number)?.liveSession(of: event.mode)
    switch (session?.status, event.milestone) {
    case (.requested, .connected):
      tell(.session(.connected(number, event.mode)), &turn)
      tell(.message(.system(number, .sessionConnected(event.mode))), &turn)
      updatePresence(&turn)
      withdrawOffers(&turn)
    case (.requested, .ended): cancel(event.mode, in: number, .endedEvent, &turn)
    case (.connected, .connected): tell(.warning(.eventRepeated(event, tab)), &turn)
    case (.connected, .ended): endSession(event.mode, in: number, .secondaryChannelClosed, &turn)
    case (_, .ended) where origin == .unload: break
    default: tell(.warning(.eventWithoutSession(event, tab)), &turn)
    }
  }

  mutating func cancel(
    _ mode: RemoteAssistanceMode, in number: ConversationNumber, _ reason: CancellationReason,
    _ turn: inout Turn
  ) {
    tell(.session(.cancelled(number, mode, reason)), &turn)
    tell(.message(.system(number, .sessionCancelled(mode))), &turn)
  }

  mutating func endSession(
    _ mode: RemoteAssistanceMode, in number: ConversationNumber, _ reason: ClosureReason, _ turn: inout Turn
  ) {
    tell(.session(.ended(number, mode, reason)), &turn)
    tell(.message(.system(number, .sessionEnded(mode))), &turn)
    updatePresence(&turn)
    offerWaiting(&turn)
  }
}
