import Records

extension State {
  /// Something that is due at an instant, and the conversation it is due in.
  public struct DueItem: Hashable, Sendable {
    public let instant: Instant
    public let due: Fact.Due
    public let conversation: ConversationNumber
    public let tab: TabNumber?
  }

  /// The item that is due first; computed from the conversations, not stored.
  public var nextDue: DueItem? {
    var first: DueItem?
    func consider(_ instant: Instant, _ due: Fact.Due, _ conversation: Conversation, _ tab: TabNumber? = nil)
    {
      guard instant < first?.instant ?? .latest else { return }
      first = DueItem(instant: instant, due: due, conversation: conversation.number, tab: tab)
    }
    for conversation in underWay {
      if let until = conversation.status.ringsUntil { consider(until, .ringEnds, conversation) }
      if let until = conversation.status.heldUntil { consider(until, .wrapUpTimeEnds, conversation) }
      for tab in conversation.tabs {
        guard let page = tab.page else { continue }
        if let connects = page.connects { consider(connects, .appConnects, conversation, tab.number) }
        guard conversation.status.isActive else { continue }
        if let invites = page.invites { consider(invites, .appInvites, conversation, tab.number) }
        guard let open = page.invitation.open else { continue }
        if let answer = open.answer { consider(answer.at, .customerAnswers, conversation, tab.number) }
        if let expires = open.expires { consider(expires, .invitationExpires, conversation, tab.number) }
      }
      switch conversation.presence {
      case .cutOff(let until): consider(until, .returnTimeEnds, conversation)
      case .here:
        guard conversation.status.isActive, let speech = conversation.speech else { continue }
        consider(speech.at, .customerSpeaks, conversation)
      case .left: break
      }
    }
    return first
  }

  /// Lets time pass; items due by then happen first.
  mutating func pass(to instant: Instant, _ transaction: inout Transaction) {
    deliver(until: instant, &transaction)
    transaction.due = nil
    transaction.actor = .clock
    transaction.instant = instant
    emit(.timePassed, &transaction)
  }

  /// Delivers the items due up to an instant, in order, each at its own instant.
  mutating func deliver(until instant: Instant, _ transaction: inout Transaction) {
    while let item = nextDue, item.instant <= instant {
      transaction.instant = max(now, item.instant)
      transaction.due = item.due
      deliver(item, &transaction)
    }
  }

  private mutating func deliver(_ item: DueItem, _ transaction: inout Transaction) {
    let number = item.conversation
    guard let conversation = conversation(number) else { return }
    switch item.due {
    case .ringEnds:
      transaction.actor = .clock
      emit(.conversation(.missed(number)), &transaction)
      // The setting does not work while Appear away is an allowed presence.
      if workstream.missedChangesPresence, !workstream.allowedPresences.contains(.appearAway) {
        setPresence(.inactive, hold: .untilReset, .missed, &transaction)
      }
      offerNext(&transaction)
    case .customerSpeaks:
      transaction.actor = .customer
      guard let line = conversation.speech?.line else { return }
      emit(.message(.customerSaid(number, conversation.customer.says[line], line: line)), &transaction)
    case .appConnects:
      transaction.actor = .provider
      guard let tab = item.tab, let page = conversation.tab(tab)?.page else { return }
      for mode in page.eventModes {
        send(
          ProviderEvent(.connected, of: mode), to: page.behaviour.target, from: tab, of: number, .timer,
          &transaction
        )
      }
    case .appInvites:
      transaction.actor = .provider
      guard let tab = item.tab else { return }
      startSession(in: tab, of: number, &transaction)
    case .customerAnswers:
      transaction.actor = .customer
      guard let tab = item.tab, let coming = conversation.tab(tab)?.page?.invitation.open?.answer
      else { return }
      answer(coming.answer, to: tab, of: number, &transaction)
    case .invitationExpires:
      transaction.actor = .clock
      guard let tab = item.tab else { return }
      take(.timeIsOver, in: number, tab, &transaction)
    case .wrapUpTimeEnds:
      transaction.actor = .clock
      emit(.conversation(.capacityFreed(number)), &transaction)
      updatePresence(&transaction)
      offerWaiting(&transaction)
    case .returnTimeEnds:
      transaction.actor = .clock
      leaveQueueOrEnd(number, by: .disconnection, &transaction)
    }
  }
}
