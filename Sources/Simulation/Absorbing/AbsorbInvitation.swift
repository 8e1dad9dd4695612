import Records

extension State {
  mutating func absorb(_ fact: InvitationFact) { take(fact.row, in: fact.conversation, fact.tab) }

  /// Gives an app's invitation the status that its row says.
  mutating func take(_ row: InvitationRow, in number: ConversationNumber, _ tab: TabNumber) {
    let now = now
    changePage(number, tab) { page in
      page.invitation = page.invitation(after: row, at: now)
      switch row {
      case .signedIn: page.invites = page.invites(from: now)
      case .sent, .sentAgain, .accepted, .joined, .declined, .expired, .withdrawn, .ended:
        page.invites = nil
      }
    }
  }

  /// A customer who is cut off no longer answers by themselves.
  mutating func silenceInvitations(of number: ConversationNumber) {
    for tab in conversation(number)?.tabs ?? [] {
      changePage(number, tab.number) { page in
        guard case .invited(var open) = page.invitation else { return }
        open.answer = nil
        page.invitation = .invited(open)
      }
    }
  }
}

extension Page {
  /// The invitation of a page that has just loaded.
  var startingInvitation: InvitationStatus {
    sharedBehaviour.value.invitation.isSignedIn ? .ready : .signedOut
  }

  /// When the simulated app invites the customer by itself if it becomes ready now.
  func invites(from now: Instant) -> Instant? {
    invitation.isSignedOut ? nil : sharedBehaviour.value.invitation.sendsAfter.map { now + $0 }
  }

  fileprivate func invitation(after row: InvitationRow, at now: Instant) -> InvitationStatus {
    switch row.outcome {
    case .signedOut: .signedOut
    case .ready: .ready
    case .accepted: .accepted
    case .declined: .declined
    case .expired: .expired
    case .invited:
      .invited(
        OpenInvitation(
          sent: now, expires: behaviour.invitation.expiresAfter.map { now + $0 },
          answer: behaviour.invitation.answer.map {
            OpenInvitation.ComingAnswer(at: now + behaviour.invitation.answersAfter, answer: $0)
          }))
    }
  }
}
