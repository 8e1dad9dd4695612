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
      for tab in conversation.tabs {
        if let connects = tab.page?.connects { consider(connects, .appConnects, conversation, tab.number) }
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
  mutating func pass(to instant: Instant, _ turn: inout Turn) {
    deliver(until: instant, &turn)
    turn.due = nil
    turn.actor = .clock
    turn.instant = instant
    tell(.timePassed, &turn)
  }

  /// Delivers the items due up to an instant, in order, each at its own instant.
  mutating func deliver(until instant: Instant, _ turn: inout Turn) {
    while let item = nextDue, item.instant <= instant {
      turn.instant = max(now, item.instant)
      turn.due = item.due
      deliver(item, &turn)
    }
  }

  private mutating func deliver(_ item: DueItem, _ turn: inout Turn) {
    let number = item.conversation
    guard let conversation = conversation(number) else { return }
    switch item.due {
    case .ringEnds:
      turn.actor = .clock
      tell(.conversation(.missed(number)), &turn)
      setPresence(.inactive, hold: .untilSet, .missed, &turn)
    case .customerSpeaks:
      turn.actor = .customer
      guard let line = conversation.speech?.line else { return }
      tell(.message(.customerSaid(number, conversation.customer.says[line], line: line)), &turn)
    case .appConnects:
      turn.actor = .provider
      guard let tab = item.tab, let page = conversation.tab(tab)?.page else { return }
      for mode in page.eventModes {
        send(
          ProviderEvent(.connected, of: mode), to: page.behaviour.target, from: tab, of: number, .timer, &turn
        )
      }
    case .returnTimeEnds:
      turn.actor = .clock
      leaveQueueOrEnd(number, conversation.status, by: .disconnection, &turn)
    }
  }
}
