import Records

extension State {
  mutating func absorb(_ fact: ConversationFact) {
    switch fact {
    case .arrived(let number, let id, let customer, let widget, let speaks):
      identifiers.count += 1
      let speech = speaks && !customer.says.isEmpty ? Conversation.Speech(line: 0, at: now) : nil
      unclosed.append(number)
      conversations.append(
        Conversation(
          number: number, id: id, customer: customer, widget: widget, status: .open(.waits), speech: speech))
    case .rang(let number, let until): change(number) { $0.status = .open(.rings(until: until)) }
    // It keeps its place; a conversation that was missed or rejected remains one that was.
    case .waits: break
    case .offerWithdrawn(let number): change(number) { $0.status = .open(.waits) }
    case .rejected(let number), .missed(let number): change(number) { $0.status = .open(.returned) }
    case .accepted(let number):
      let pause = now + State.speechPause
      accepted.insert(number, at: accepted.firstIndex { $0 > number } ?? accepted.endIndex)
      change(number) { conversation in
        conversation.status = .active
        // The pause counts from the moment the agent accepts.
        if let speech = conversation.speech, speech.line > 0 {
          conversation.speech?.at = max(speech.at, pause)
        }
      }
    case .cameToFront(let number):
      if focus != number { markFrontPageBehind() }
      focus = number
    case .ended(let number, by: _):
      let hold = ConversationStatus.CapacityHold(workstream.wrapUpBlocking, from: now)
      change(number) { conversation in
        conversation.status = .wrapUp(hold)
        conversation.speech = nil
        conversation.sendBox = nil
        conversation.presence = conversation.presence.afterTheEnd
      }
    case .capacityFreed(let number): change(number) { $0.status = .wrapUp(.freed) }
    case .released(let number):
      accepted.removeAll { $0 == number }
      change(number) { conversation in
        conversation.status = .open(.waits)
        conversation.sendBox = nil
        conversation.tabs = []
        conversation.front = nil
      }
      if focus == number { focus = nil }
    case .closed(let number, by: _):
      unclosed.removeAll { $0 == number }
      accepted.removeAll { $0 == number }
      change(number) { conversation in
        conversation.status = .closed
        conversation.tabs = []
        conversation.front = nil
        conversation.speech = nil
        conversation.presence = conversation.presence.afterTheEnd
      }
      if focus == number { focus = nil }
    case .customerLeft(let number):
      change(number) { conversation in
        conversation.presence = .left
        conversation.speech = nil
      }
    case .customerCutOff(let number, let until):
      change(number) { $0.presence = .cutOff(until: until) }
      silenceInvitations(of: number)
    case .customerCameBack(let number):
      let pause = now + State.speechPause
      change(number) { conversation in
        conversation.presence = .here
        if conversation.speech != nil { conversation.speech?.at = pause }
      }
    }
  }

  /// The agent is leaving the front page: it reloads when they come back to it.
  mutating func markFrontPageBehind() {
    guard let focus, let frontTab else { return }
    changePage(focus, frontTab) { $0.isBehind = true }
  }

  @inline(__always)
  mutating func absorb(_ fact: MessageFact) {
    let now = now
    switch fact {
    case .customerSaid(let number, let text, let line):
      change(number) { conversation in
        conversation.transcript.append(Message(instant: now, content: .customer(text)))
        conversation.customerMessageCount += 1
        if let line { conversation.speech = conversation.speech(after: line, at: now) }
      }
    case .agentSaid(let number, let text, let action):
      change(number) { conversation in
        conversation.transcript.append(Message(instant: now, content: .agent(text)))
        if action == nil { conversation.sendBox = nil }
      }
    case .sendBoxFilled(let number, let tab, let text):
      change(number) { $0.sendBox = SendBox(text: text, tab: tab) }
      changePage(number, tab) { $0.invites = nil }
    case .invited(let number, let tab, let text):
      if let page = page(tab, in: number), let row = InvitationRow.row(for: page.invitation, on: .isSent) {
        take(row, in: number, tab)
      }
      changePage(number, tab) { $0.invites = nil }
      change(number) { conversation in
        let title = conversation.tab(tab)?.title ?? ""
        conversation.transcript.append(Message(instant: now, content: .invitation(text, from: title)))
      }
    case .system(let number, let message):
      change(number) { $0.transcript.append(Message(instant: now, content: .system(message))) }
    }
  }
}

extension Conversation {
  /// The customer's next line, once they have said one.
  fileprivate func speech(after line: Int, at now: Instant) -> Speech? {
    line + 1 < customer.says.count ? Speech(line: line + 1, at: now + State.speechPause) : nil
  }
}

extension CustomerPresence {
  /// An ended conversation no longer waits for a customer to return.
  fileprivate var afterTheEnd: CustomerPresence {
    switch self {
    case .cutOff, .left: .left
    case .here: .here
    }
  }
}
