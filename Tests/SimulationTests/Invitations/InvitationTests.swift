import Records
import Simulation
import Testing

/// The way from signing in to the provider to a customer who has joined.
@Suite("An invitation")
struct InvitationTests {
  private static let title = "Fabrikam co-browse"

  /// A desk with Fabrikam's co-browse tab open, whose app behaves like this.
  private func desk(_ change: (inout InvitationBehaviour) -> Void = { _ in }) -> Desk {
    var desk = Desk.chatting { solution in solution.simulate { change(&$0.invitation) } }
    desk.press("Co-browse")
    return desk
  }

  private func status(_ desk: Desk) -> InvitationStatus.Word? { desk.page(Self.title)?.invitation.word }

  @Test("The agent signs in, starts a session, and the customer accepts: the app connects")
  func wholeWay() {
    var desk = desk { $0.isSignedIn = false }
    let tab = desk.tab(Self.title)
    #expect(status(desk) == .signedOut)
    desk.receive(.provider(.startsSession(tab)))
    #expect(desk.refusal == .signedOutOfProvider)
    desk.receive(.provider(.signsIn(tab)))
    #expect(desk.names == ["providerSignedIn"])
    desk.receive(.provider(.signsIn(tab)))
    #expect(desk.refusal == .signedInToProvider)
    desk.receive(.provider(.startsSession(tab)))
    #expect(desk.names == ["customerInvited"])
    #expect(desk.said == ["Fabrikam co-browse: Join the session with the code 4711."])
    #expect(status(desk) == .invited)
    #expect(desk.status(of: .coBrowse) == .requested)
    desk.customer(.answers(desk.inFront, .accepts))
    #expect(
      desk.names == [
        "invitationAccepted", "eventSent", "sessionConnected", "systemMessagePosted", "presenceChanged",
      ])
    #expect(status(desk) == .accepted)
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
  }

  @Test("A customer who declines leaves the session Requested, and may be invited again")
  func declines() {
    var desk = desk()
    desk.receive(.provider(.startsSession(desk.tab(Self.title))))
    desk.customer(.answers(desk.inFront, .declines))
    #expect(desk.names == ["invitationDeclined"])
    #expect(desk.status(of: .coBrowse) == .requested)
    desk.customer(.answers(desk.inFront, .accepts))
    #expect(desk.refusal == .noInvitation(.declined))
    desk.receive(.provider(.startsSession(desk.tab(Self.title))))
    #expect(status(desk) == .invited)
  }

  @Test("An app that connects only when it is told to waits after the acceptance")
  func waitsAfterAcceptance() {
    var desk = desk { $0.connectsOnAcceptance = false }
    desk.receive(.provider(.startsSession(desk.tab(Self.title))))
    desk.customer(.answers(desk.inFront, .accepts))
    #expect(desk.names == ["invitationAccepted"])
    desk.provider(.cobrowseConnected)
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
  }

  @Test("The events need no invitation: an app that reports Connected connects")
  func eventsAreIndependent() {
    var desk = desk { $0.isSignedIn = false }
    desk.provider(.cobrowseConnected)
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
    #expect(status(desk) == .signedOut)
  }

  @Test("An app that reports Connected while it waits for the answer has its customer")
  func joins() {
    var desk = desk { $0.expiresAfter = .minutes(1) }
    desk.receive(.provider(.invites(desk.tab(Self.title), "PIN 1")))
    desk.provider(.cobrowseConnected)
    #expect(desk.names.last == "invitationAccepted")
    desk.pass(.minutes(2))
    #expect(desk.names == ["timePassed"])
  }

  @Test("An invitation expires unless it is answered first")
  func expires() {
    var desk = desk { $0.expiresAfter = .minutes(1) }
    desk.receive(.provider(.startsSession(desk.tab(Self.title))))
    desk.pass(.seconds(59))
    #expect(status(desk) == .invited)
    desk.pass(.seconds(1))
    #expect(desk.names == ["invitationExpired", "timePassed"])
    #expect(desk.last.first?.cause.due == .invitationExpires)
    desk.customer(.answers(desk.inFront, .accepts))
    #expect(desk.refusal == .noInvitation(.expired))
  }

  @Test("App and customer act by themselves if the simulation says so", arguments: InvitationAnswer.allCases)
  func byThemselves(answer: InvitationAnswer) {
    var desk = desk { behaviour in
      behaviour.text = "https://fabrikam.example/{conversationId}"
      behaviour.sendsAfter = .seconds(2)
      (behaviour.answer, behaviour.answersAfter) = (answer, .seconds(3))
    }
    desk.pass(.seconds(2))
    let id = desk.focused?.id.description ?? ""
    #expect(desk.said == ["Fabrikam co-browse: https://fabrikam.example/\(id)"])
    desk.pass(.seconds(3))
    #expect(status(desk)?.rawValue.lowercased().hasPrefix(answer.label.dropLast()) == true)
    // It invites once for each session, not again after the answer.
    desk.pass(.minutes(1))
    #expect(desk.names == ["timePassed"])
  }

  @Test("A customer who is cut off answers when they are told to, and not while they are away")
  func cutOff() {
    var desk = desk { ($0.answer, $0.answersAfter) = (.accepts, .seconds(3)) }
    desk.receive(.provider(.startsSession(desk.tab(Self.title))))
    desk.customer(.isCutOff(desk.inFront))
    desk.customer(.answers(desk.inFront, .accepts))
    #expect(desk.refusal == desk.focused.map { .customerAway($0.presence) })
    desk.pass(.seconds(10))
    #expect(status(desk) == .invited)
    desk.customer(.comesBack(desk.inFront))
    desk.customer(.answers(desk.inFront, .accepts))
    #expect(status(desk) == .accepted)
  }

  @Test("An invitation in the send box reaches the customer when the agent sends it")
  func sendBox() {
    var desk = desk { $0.target = .sendBox }
    desk.receive(.provider(.invites(desk.tab(Self.title), "PIN 4711")))
    #expect(desk.names == ["sendBoxFilled"])
    #expect(desk.said == [])
    #expect(status(desk) == .ready)
    desk.customer(.answers(desk.inFront, .accepts))
    #expect(desk.refusal == .noInvitation(.ready))
    desk.type("Please use PIN 4711.")
    #expect(desk.names == ["agentSaid", "invitationSent"])
    #expect(status(desk) == .invited)
    #expect(desk.focused?.sendBox == nil)
  }

  @Test("Another message takes the invitation out of the send box, and nobody is invited")
  func droppedFromSendBox() {
    var desk = desk { $0.target = .sendBox }
    desk.receive(.provider(.invites(desk.tab(Self.title), "PIN 4711")))
    desk.type("One moment, please.")
    #expect(desk.names == ["agentSaid"])
    #expect(desk.focused?.sendBox == nil)
    #expect(status(desk) == .ready)
  }

  @Test("The end of the session withdraws the invitation, and the app is ready for another")
  func withdrawn() {
    var desk = desk()
    desk.receive(.provider(.startsSession(desk.tab(Self.title))))
    desk.provider(.cobrowseEnded)
    #expect(desk.names.last == "invitationWithdrawn")
    #expect(status(desk) == .ready)
    desk.customer(.answers(desk.inFront, .accepts))
    #expect(desk.refusal == .noInvitation(.ready))
  }

  @Test("The end of the conversation withdraws every invitation, with or without a session")
  func endOfConversation() {
    var desk = desk { $0.expiresAfter = .minutes(1) }
    desk.press("Help page")
    desk.receive(.provider(.invites(desk.tab("Fabrikam help"), "Read this")))
    desk.receive(.provider(.invites(desk.tab(Self.title), "PIN 1")))
    desk.agent(.endsConversation(desk.inFront))
    #expect(desk.names.count { $0 == "invitationWithdrawn" } == 2)
    desk.pass(.minutes(5))
    #expect(desk.names == ["timePassed"])
  }

  @Test("The end of the session ends an invitation that was accepted, and withdraws nothing")
  func acceptedEnds() throws {
    var desk = desk()
    desk.receive(.provider(.startsSession(desk.tab(Self.title))))
    desk.customer(.answers(desk.inFront, .accepts))
    desk.provider(.cobrowseEnded)
    #expect(desk.names.contains("invitationEnded") && !desk.names.contains("invitationWithdrawn"))
    #expect(status(desk) == .ready)
  }

  @Test("Of two invitations the customer answers the one sent last")
  func two() {
    var desk = desk()
    desk.receive(.provider(.invites(desk.tab(Self.title), "PIN 1")))
    desk.press("Share screen")
    desk.pass(.seconds(1))
    desk.receive(.provider(.invites(desk.tab("Fabrikam screen"), "PIN 2")))
    desk.customer(.answers(desk.inFront, .accepts))
    #expect(desk.status(of: .screenSharing) == .connected(isLeaked: false))
    #expect(desk.page("Fabrikam screen")?.invitation.word == .accepted)
    #expect(status(desk) == .invited)
  }

  @Test("A page that loads again asks to sign in again")
  func reload() {
    var desk = desk { $0.isSignedIn = false }
    desk.receive(.provider(.signsIn(desk.tab(Self.title))))
    desk.open("Summary")
    desk.open(Self.title)
    #expect(status(desk) == .signedOut)
  }

  @Test("Without an app, or without an invitation, the customer has nothing to answer")
  func nothingToAnswer() {
    var desk = Desk.chatting()
    desk.customer(.answers(desk.inFront, .declines))
    #expect(desk.refusal == .noInvitation(nil))
    desk.press("Co-browse")
    desk.customer(.answers(desk.inFront, .declines))
    #expect(desk.refusal == .noInvitation(.ready))
  }
}
