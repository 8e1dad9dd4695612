import Diagnostics
import Records
import Simulation
import Testing
import Wording

struct FactLineTests {
  @Test("A command is one line, from slash to tab") func aCommandIsOneLineFromSlashToTab() {
    var rehearsal = Rehearsal.chatting
    rehearsal.receive(.agent(.types(rehearsal.noah, "/ss")))
    #expect(
      rehearsal.shown.prefix(2) == [
        "agent: /ss → FabrikamScreen → app tab Fabrikam screen", "session: screen sharing Requested",
      ])
    #expect(rehearsal.lines[0].basis == .documented)
    #expect(rehearsal.lines.count == rehearsal.facts.count)
  }

  @Test("A button press says what it leads to") func aButtonPressSaysWhatItLeadsTo() {
    var rehearsal = Rehearsal.chatting
    rehearsal.receive(.agent(.presses(rehearsal.noah, action: Office.id("Cobrowse"))))
    #expect(rehearsal.shown.first == "agent: FabrikamCobrowse → app tab Fabrikam co-browse")
  }

  @Test("An event is one line with the session's new status")
  func anEventIsOneLineWithTheSessionsNewStatus() {
    let rehearsal = Rehearsal.connected
    #expect(
      rehearsal.shown == [
        "provider: CobrowseConnectedEvent → co-browse Connected",
        "presence: Do not disturb: a connected session uses all capacity",
      ])
  }

  @Test("A reload that ends a session is a warning") func aReloadThatEndsASessionIsAWarning() throws {
    var rehearsal = Rehearsal.connected
    let page = rehearsal.page
    rehearsal.receive(.agent(.opensTab(rehearsal.noah, TabNumber(0))))
    #expect(rehearsal.shown == [])
    rehearsal.receive(.agent(.opensTab(rehearsal.noah, page)))
    let line = try #require(rehearsal.lines.last)
    #expect(line.kind == .warning)
    #expect(line.text.hasPrefix("RELOAD ended the co-browse session: Fabrikam co-browse"))
    #expect(line.text.contains("known issue"))
    #expect(
      rehearsal.shown.first
        == "provider: CobrowseEndedEvent from onbeforeunload → co-browse Ended (SecondaryChannelClosed)")
  }

  @Test("Ended on unload without a session is quiet") func endedOnUnloadWithoutASessionIsQuiet() {
    var rehearsal = Rehearsal.connected
    rehearsal.receive(.provider(.sends(.cobrowseEnded, to: .top, from: rehearsal.page)))
    rehearsal.receive(.agent(.closesTab(rehearsal.noah, rehearsal.page)))
    #expect(rehearsal.shown == ["tab: Fabrikam co-browse closes"])
  }

  @Test("An event without effect is shown before its warning")
  func anEventWithoutEffectIsShownBeforeItsWarning() {
    var rehearsal = Rehearsal.connected
    rehearsal.receive(.provider(.sends(.cobrowseConnected, to: .window, from: rehearsal.page)))
    #expect(
      rehearsal.shown == [
        "provider: CobrowseConnectedEvent to window",
        "provider: warning event-to-window: Fabrikam co-browse dispatched CobrowseConnectedEvent to window, where "
          + "Omnichannel does not receive it; dispatch it to window.top.",
      ])
  }

  @Test("If several conversations are at the desk, the customer is named")
  func ifSeveralConversationsAreAtTheDeskTheCustomerIsNamed() {
    var rehearsal = Rehearsal.chatting
    rehearsal.chat(with: 1)
    rehearsal.receive(.agent(.types(rehearsal.mia, "/ss")))
    #expect(
      rehearsal.shown.prefix(2) == [
        "agent: Mia Wong: /ss → FabrikamScreen → app tab Fabrikam screen",
        "session: Mia Wong: screen sharing Requested",
      ])
    rehearsal.receive(.provider(.sends(.screenShareConnected, to: .top, from: rehearsal.page)))
    #expect(
      rehearsal.shown.first == "provider: Mia Wong: ScreenShareConnectedEvent → screen sharing Connected")
  }

  @Test("Quick replies are listed by title") func quickRepliesAreListedByTitle() {
    var rehearsal = Rehearsal.chatting
    rehearsal.receive(.agent(.types(rehearsal.noah, "/q help")))
    #expect(rehearsal.shown == ["agent: lists 1 quick reply for “help”: Greeting"])
  }

  @Test("A message with line breaks is one line") func aMessageWithLineBreaksIsOneLine() {
    var rehearsal = Rehearsal.chatting
    rehearsal.receive(.agent(.types(rehearsal.noah, "one\r\ntwo\nthree")))
    #expect(rehearsal.lines.map(\.text) == ["to Noah Park: one two three"])
  }

  @Test("Invented behaviour is never shown as documented") func inventedBehaviourIsNeverShownAsDocumented() {
    var rehearsal = Rehearsal.chatting
    rehearsal.receive(.agent(.types(rehearsal.noah, "/nothing")))
    #expect(rehearsal.lines.map(\.basis) == [.invented])
    #expect(
      rehearsal.shown == ["agent: /nothing rejected: There is no command /nothing in this conversation."])
  }
}
