import Organizations
import Records
import Simulation
import Testing

@Suite("Connected without a customer who accepted")
struct UninvitedTests {
  /// Noah's co-browse tab is open; its app says something of invitations.
  private func desk(_ change: (inout InvitationBehaviour) -> Void = { $0.expiresAfter = .minutes(1) }) -> Desk
  {
    var desk = Desk.chatting { $0.simulate { change(&$0.invitation) } }
    desk.press("Co-browse")
    return desk
  }

  private func word(_ desk: Desk) -> InvitationStatus.Word? {
    for case .warning(.connectedUninvited(_, _, let word)) in desk.last.map(\.body) { return word }
    return nil
  }

  @Test("Connected is told with where the invitation stands, and connects all the same")
  func uninvited() {
    var ready = desk()
    ready.provider(.cobrowseConnected)
    #expect(word(ready) == .ready)
    #expect(ready.focused?.liveSession(of: .coBrowse)?.isConnected == true)

    var signedOut = desk { $0.isSignedIn = false }
    signedOut.provider(.cobrowseConnected)
    #expect(word(signedOut) == .signedOut)

    var declined = desk()
    declined.receive(.provider(.startsSession(declined.tab("Fabrikam co-browse"))))
    declined.customer(.answers(declined.inFront, .declines))
    declined.provider(.cobrowseConnected)
    #expect(word(declined) == .declined)

    var expired = desk()
    expired.receive(.provider(.startsSession(expired.tab("Fabrikam co-browse"))))
    expired.pass(.minutes(1))
    expired.provider(.cobrowseConnected)
    #expect(word(expired) == .expired)
  }

  @Test("An invited customer may have joined, and an app that says nothing of invitations may bring one in")
  func fine() {
    var invited = desk()
    invited.receive(.provider(.startsSession(invited.tab("Fabrikam co-browse"))))
    invited.provider(.cobrowseConnected)
    #expect(invited.warnings == [])
    var silent = Desk.chatting()
    silent.press("Co-browse")
    silent.provider(.cobrowseConnected)
    #expect(silent.warnings == [])
  }

  @Test("An event that connects nothing says nothing of the invitation")
  func repeated() {
    var desk = desk()
    desk.provider(.cobrowseConnected)
    desk.provider(.cobrowseConnected)
    #expect(desk.last.filter { $0.name == .warningRaised }.count == 1)
    #expect(word(desk) == nil)
  }

  @Test("A session started, or an invitation sent, while one is Connected is told")
  func startedAgain() {
    for input in [ProviderInput.startsSession, { .invites($0, "Join") }] {
      var desk = desk()
      let tab = desk.tab("Fabrikam co-browse")
      desk.receive(.provider(.startsSession(tab)))
      #expect(desk.warnings == [])
      desk.provider(.cobrowseConnected)
      desk.receive(.provider(input(tab)))
      #expect(
        desk.last.contains { $0.body == .warning(.startedWhileConnected(desk.inFront, tab, .coBrowse)) })
    }
  }
}
