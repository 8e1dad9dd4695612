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
    for number in unclosed { conversations.ask(number.index) { $0.findDue(before: &first) } }
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

extension Conversation {
  /// Finds what is due in it, if that is before anything found so far.
  fileprivate func findDue(before first: inout State.DueItem?) {
    if let until = status.ringsUntil { consider(until, .ringEnds, before: &first) }
    if let until = status.heldUntil { consider(until, .wrapUpTimeEnds, before: &first) }
    for place in tabs.indices { findDue(inTab: place, before: &first) }
    switch presence {
    case .cutOff(let until): consider(until, .returnTimeEnds, before: &first)
    case .here:
      guard status.isActive, let speech else { return }
      consider(speech.at, .customerSpeaks, before: &first)
    case .left: break
    }
  }

  private func findDue(inTab place: Int, before first: inout State.DueItem?) {
    guard let page = tabs.span[place].page else { return }
    let tab = tabs.span[place].number
    if let connects = page.connects { consider(connects, .appConnects, tab, before: &first) }
    guard status.isActive else { return }
    if let invites = page.invites { consider(invites, .appInvites, tab, before: &first) }
    guard let open = page.invitation.open else { return }
    if let answer = open.answer { consider(answer.at, .customerAnswers, tab, before: &first) }
    if let expires = open.expires { consider(expires, .invitationExpires, tab, before: &first) }
  }

  private func consider(
    _ instant: Instant, _ due: Fact.Due, _ tab: TabNumber? = nil, before first: inout State.DueItem?
  ) {
    guard instant < first?.instant ?? .latest else { return }
    first = State.DueItem(instant: instant, due: due, conversation: number, tab: tab)
  }
}
