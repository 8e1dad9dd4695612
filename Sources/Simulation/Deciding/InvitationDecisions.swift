import Records

extension State {
  /// What happens to the invitation of a tab's app, if anything does.
  mutating func take(
    _ trigger: InvitationTrigger, in number: ConversationNumber, _ tab: TabNumber,
    _ transaction: inout Transaction
  ) {
    guard let row = ask(tab, in: number, { InvitationRow.row(for: $0.invitation, on: trigger) }) else {
      return
    }
    emit(.invitation(InvitationFact(row, of: number, tab)), &transaction)
  }

  /// The app starts a session and sends its own invitation with the host call.
  mutating func startSession(
    in tab: TabNumber, of number: ConversationNumber, _ transaction: inout Transaction
  ) {
    guard let conversation = conversation(number), let page = conversation.tab(tab)?.page else { return }
    let parts = page.behaviour.invitation.text.split(
      separator: "{conversationId}", omittingEmptySubsequences: false)
    invite(with: parts.joined(separator: conversation.id.description), from: tab, of: number, &transaction)
  }

  /// The app calls `sendMessageToConversation`: the customer gets the message, or it waits in the send box.
  ///
  /// - Parameter target: what the page's call says; nil: what the simulated app does.
  mutating func invite(
    with text: String, from tab: TabNumber, of number: ConversationNumber, to target: MessageTarget? = nil,
    _ transaction: inout Transaction
  ) {
    guard let conversation = conversation(number), let page = conversation.tab(tab)?.page else { return }
    if let session = conversation.sessions.live.first(where: {
      $0.isConnected && page.modes.contains($0.mode)
    }) {
      emit(.warning(.startedWhileConnected(number, tab, session.mode)), &transaction)
    }
    switch target ?? page.behaviour.invitation.target {
    case .conversation: emit(.message(.invited(number, tab, text)), &transaction)
    case .sendBox: emit(.message(.sendBoxFilled(number, tab, text)), &transaction)
    }
  }

  /// The agent has sent a line: if it has the invitation from the send box in it, the customer is invited.
  mutating func inviteFromSendBox(
    _ box: SendBox?, with line: String, in number: ConversationNumber, _ transaction: inout Transaction
  ) {
    guard let box, line.contains(box.text) else { return }
    take(.isSent, in: number, box.tab, &transaction)
  }

  mutating func answer(
    _ answer: InvitationAnswer, to tab: TabNumber, of number: ConversationNumber,
    _ transaction: inout Transaction
  ) {
    switch answer {
    case .declines: take(.customerDeclines, in: number, tab, &transaction)
    case .accepts:
      take(.customerAccepts, in: number, tab, &transaction)
      guard let page = page(tab, in: number), !pageRuntime.isBrowser,
        page.behaviour.invitation.connectsOnAcceptance
      else { return }
      for mode in page.eventModes {
        send(
          ProviderEvent(.connected, of: mode), to: page.behaviour.target, from: tab, of: number, .acceptance,
          &transaction)
      }
    }
  }

  /// A mode's session is over: the app that has no other live session withdraws its invitation.
  mutating func withdrawInvitations(
    for mode: RemoteAssistanceMode, in number: ConversationNumber, _ transaction: inout Transaction
  ) {
    guard ask(number, { $0.isInviting }) == true, let conversation = conversation(number) else { return }
    let over = conversation.tabsInviting { page in
      page.modes.contains(mode)
        && !page.modes.contains(where: { conversation.hasLiveSession(of: $0) })
    }
    for tab in over { take(.sessionIsOver, in: number, tab, &transaction) }
  }

  /// The conversation is over, and every invitation with it.
  mutating func withdrawInvitations(of number: ConversationNumber, _ transaction: inout Transaction) {
    guard ask(number, { $0.isInviting }) == true else { return }
    for tab in conversation(number)?.tabsInviting(where: { _ in true }) ?? [] {
      take(.sessionIsOver, in: number, tab, &transaction)
    }
  }
}

extension Conversation {
  /// Whether an app tab has an invitation that would end with the session; seldom one has.
  @inline(__always)
  fileprivate var isInviting: Bool { place { $0.page?.invitation.endsWithSession == true } != nil }

  /// The app tabs whose invitation would end with the session, among those whose page meets a condition.
  fileprivate func tabsInviting(where condition: (Page) -> Bool) -> [TabNumber] {
    tabs.compactMap { tab in
      guard let page = tab.page, page.invitation.endsWithSession, condition(page) else { return nil }
      return tab.number
    }
  }
}

extension InvitationStatus {
  fileprivate var endsWithSession: Bool { InvitationRow.row(for: self, on: .sessionIsOver) != nil }
}

extension InvitationBehaviour {
  /// That of an app whose row says nothing of invitations.
  fileprivate static let unmentioned = InvitationBehaviour()
}

extension State {
  /// The status of an app's invitation if no customer can be in the app's session.
  ///
  /// An app whose behaviour says nothing of invitations brings the customer in without the rehearsal.
  func invitationWithoutGuest(of tab: TabNumber, in number: ConversationNumber) -> InvitationStatus.Word? {
    guard let (invitation, behaviour) = ask(tab, in: number, { ($0.invitation, $0.sharedBehaviour) }) else {
      return nil
    }
    switch invitation {
    case .invited, .accepted: return nil
    case .ready: return behaviour.value.invitation == .unmentioned ? nil : invitation.word
    case .signedOut, .declined, .expired: return invitation.word
    }
  }
}
