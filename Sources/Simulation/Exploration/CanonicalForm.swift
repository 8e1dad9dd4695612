import Records

/// The canonical form of a state: what the future depends on, with everything else left out or renamed.
///
/// Two states with one canonical form allow the same inputs, with the same facts up to renaming, and have
/// successors with one canonical form again; a property test checks it. Left out are:
///
/// - the numbers of facts and inputs, and the source of ids: they only number what happens;
/// - ids and the numbers of conversations and tabs: they are compared for equality alone, so the place in the
///   list stands for them;
/// - the clock: what is due is written as the time until then;
/// - transcripts: they are read by people only;
/// - closed conversations: every list of what can be done, and every decision, goes through those under way;
/// - an app tab's title, address and names: they follow from its template, and no decision reads them;
/// - how often a page has loaded beyond the first time: a number for people.
extension State {
  /// The canonical form as a fingerprint, given that of the state's settings.
  func fingerprint(_ setting: SettingFingerprint) -> Fingerprint {
    var form = FingerprintBuilder()
    form.add(setting.whole)
    form.add(desk.presence.code << 8 | desk.hold.code)
    form.add(unclosed.count)
    form.add(focus.flatMap(unclosed.firstIndex(of:)) ?? -1)
    for number in unclosed { add(conversations[number.index], to: &form) }
    return form.fingerprint
  }

  private func add(_ conversation: Conversation, to form: inout FingerprintBuilder) {
    form.add(conversation.customer.name)
    form.add(conversation.customer.says.count << 16 | conversation.widget)
    add(conversation.status, to: &form)
    add(conversation.presence, to: &form)
    addSpeech(of: conversation, to: &form)
    addSessions(of: conversation, to: &form)
    form.add(conversation.tabs.count << 16 | conversation.place(of: conversation.front))
    for index in conversation.tabs.indices { addTab(index, of: conversation, to: &form) }
    guard let box = conversation.sendBox else { return form.add(0) }
    // The text may carry the conversation's id.
    form.add(box.text.split(separator: conversation.id.description).joined(separator: "{conversationId}"))
    form.add(conversation.place(of: box.tab))
  }

  private func add(_ status: ConversationStatus, to form: inout FingerprintBuilder) {
    switch status {
    case .open(.waits): form.add(1)
    case .open(.returned): form.add(2)
    case .open(.rings(let until)): form.add(3 << 60 | time(until: until))
    case .active: form.add(4)
    case .wrapUp(.held): form.add(5)
    case .wrapUp(.heldUntil(let until)): form.add(6 << 60 | time(until: until))
    case .wrapUp(.freed): form.add(7)
    case .closed: form.add(8)
    }
  }

  private func add(_ presence: CustomerPresence, to form: inout FingerprintBuilder) {
    switch presence {
    case .here: form.add(1)
    case .cutOff(let until): form.add(2 << 60 | time(until: until))
    case .left: form.add(3)
    }
  }

  /// What the customer says next, and when.
  ///
  /// The time counts only while the customer can speak: accepting a conversation and coming back set it anew.
  private func addSpeech(of conversation: Conversation, to form: inout FingerprintBuilder) {
    guard let speech = conversation.speech else { return form.add(0) }
    let speaks = conversation.status.isActive && conversation.presence.isHere
    form.add((speech.line + 1) << 48 | (speaks ? time(until: speech.at) + 1 : 0))
  }

  /// The live sessions in their order, and for each mode whether it has had one.
  ///
  /// How a session ended, and when it was requested or connected, decides nothing any more.
  private func addSessions(of conversation: Conversation, to form: inout FingerprintBuilder) {
    var past = 0
    for session in conversation.sessions {
      switch session.status {
      case .ended, .cancelled: past |= 1 << session.mode.place
      case .requested, .connected:
        form.add(
          session.mode.place << 2 | (session.isConnected ? 2 : 0) | (session.isLeaked ? 1 : 0) | 1 << 8)
        form.add(session.action.words.0)
        form.add(session.action.words.1)
      }
    }
    form.add(past | 1 << 16)
  }

  private func addTab(_ index: Int, of conversation: Conversation, to form: inout FingerprintBuilder) {
    guard let page = conversation.tabs[index].page else { return form.add(1) }
    form.add(page.template.words.0)
    form.add(page.template.words.1)
    var flags = (page.canClose ? 1 : 0) | (page.loads > 0 ? 2 : 0) | (page.isBehind ? 4 : 0)
    for mode in page.modes { flags = flags << 2 | (mode.place + 1) }
    form.add(flags)
    form.add(time(until: page.connects))
    // An app invites nobody once the conversation is over.
    form.add(conversation.status.isActive ? time(until: page.invites) : 0)
    add(page.invitation, of: conversation, to: &form)
    form.add(page.sendsOnUnload.count)
    for sent in page.sendsOnUnload {
      form.add(sent.event.mode.place << 4 | sent.event.milestone.code << 2 | sent.target.rawValue)
    }
    form.add(page.behaviour)
  }

  private func add(
    _ invitation: InvitationStatus, of conversation: Conversation, to form: inout FingerprintBuilder
  ) {
    switch invitation {
    case .signedOut: form.add(1)
    case .ready: form.add(2)
    case .accepted: form.add(3)
    case .declined: form.add(4)
    case .expired: form.add(5)
    case .invited(let open):
      // When it was sent matters only beside the others: the customer answers the last one.
      let older = conversation.tabs.count { ($0.page?.invitation.open?.sent).map { $0 < open.sent } ?? false }
      form.add(6 << 8 | older)
      form.add(time(until: open.expires))
      form.add(time(until: open.answer?.at) << 2 | (open.answer.map { $0.answer.rawValue + 1 } ?? 0))
    }
  }

  private func time(until instant: Instant) -> Int { Int(max(0, (instant - now).milliseconds)) }

  /// 0 if nothing is due.
  private func time(until instant: Instant?) -> Int { instant.map { time(until: $0) + 1 } ?? 0 }
}

extension Conversation {
  /// The place of an app tab among the conversation's, from 1; 0 if it is not open.
  fileprivate func place(of tab: TabNumber?) -> Int {
    guard let tab else { return 0 }
    return (tabs.firstIndex { $0.number == tab } ?? -1) + 1
  }
}

extension FingerprintBuilder {
  fileprivate mutating func add(_ behaviour: ProviderBehaviour) {
    let invitation = behaviour.invitation
    var flags =
      (behaviour.endsOnUnload ? 1 : 0) | (behaviour.sendsTwice ? 2 : 0) | behaviour.target.rawValue << 2
    flags |= (behaviour.sendsMode.map { $0.place + 1 } ?? 0) << 4
    for mode in behaviour.forgottenOnUnload { flags |= 1 << (8 + mode.place) }
    flags |= (invitation.isSignedIn ? 1 : 0) << 12 | (invitation.connectsOnAcceptance ? 1 : 0) << 13
    flags |= invitation.target.rawValue << 14 | (invitation.answer.map { $0.rawValue + 1 } ?? 0) << 16
    add(flags)
    add(behaviour.connectsAfter.milliseconds)
    add(invitation.sendsAfter.milliseconds)
    add(invitation.expiresAfter.milliseconds)
    add(Int(invitation.answersAfter.milliseconds))
    add(invitation.text)
  }
}

extension Span? {
  fileprivate var milliseconds: Int { map { Int($0.milliseconds) + 1 } ?? 0 }
}

extension RemoteAssistanceMode {
  fileprivate var place: Int {
    switch self {
    case .coBrowse: 0
    case .screenSharing: 1
    }
  }
}

extension ProviderEvent.Milestone {
  fileprivate var code: Int {
    switch self {
    case .connected: 0
    case .ended: 1
    }
  }
}

extension Presence {
  fileprivate var code: Int {
    switch self {
    case .available: 0
    case .busy: 1
    case .doNotDisturb: 2
    case .appearAway: 3
    case .offline: 4
    case .inactive: 5
    }
  }
}

extension PresenceHold? {
  fileprivate var code: Int {
    switch self {
    case nil: 0
    case .untilNextConversation: 1
    case .untilSet: 2
    case .untilReset: 3
    }
  }
}
