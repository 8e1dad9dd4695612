import Records
import Simulation
import Testing

/// The rows of the secondary session's table in which a connected session ends or leaks.
///
/// Also the rows of a leaked session.
@Suite("Session table: the end of a session")
struct SessionEndTests {
  private let ended = ["eventSent", "sessionEnded", "systemMessagePosted", "presenceChanged"]

  // Row: Connected; its Ended event.
  @Test("The Ended event ends a connected session", arguments: RemoteAssistanceMode.allCases)
  func endedEventEnds(mode: RemoteAssistanceMode) {
    var desk = Desk.connected(mode)
    desk.pass(.minutes(1))
    desk.provider(mode.endedEvent)
    #expect(desk.names == ended)
    #expect(desk.status(of: mode) == .ended(.secondaryChannelClosed))
    #expect(desk.presence == .busy)
    #expect(desk.system.last == .sessionEnded(mode))
  }

  @Test("Closing the tab ends a connected session, since the page sends Ended on unload")
  func closingEndsByUnload() {
    var desk = Desk.connected(.coBrowse)
    desk.close("Fabrikam co-browse")
    #expect(
      desk.names == [
        "pageUnloaded", "eventSent", "sessionEnded", "systemMessagePosted", "presenceChanged", "tabClosed",
        "tabCameToFront",
      ])
    #expect(desk.status(of: .coBrowse) == .ended(.secondaryChannelClosed))
    #expect(desk.frontTitle == "Active Conversation")
    #expect(desk.warnings.isEmpty)
  }

  // Row: Connected; the conversation ends.
  @Test("The end of the conversation ends a connected session", arguments: RemoteAssistanceMode.allCases)
  func conversationEndEnds(mode: RemoteAssistanceMode) {
    var desk = Desk.connected(mode)
    desk.agent(.endsConversation(desk.inFront))
    #expect(
      desk.names == [
        "sessionEnded", "systemMessagePosted", "conversationEnded", "systemMessagePosted", "presenceChanged",
      ])
    #expect(desk.status(of: mode) == .ended(.conversationClosed))
    #expect(desk.presence == .busy)
  }

  @Test("The customer leaving also ends a connected session")
  func customerLeavingEnds() {
    var desk = Desk.connected(.coBrowse)
    desk.customer(.leaves(desk.inFront))
    #expect(desk.status(of: .coBrowse) == .ended(.conversationClosed))
  }

  @Test(
    "Closing the session of an active conversation ends its sessions, without a warning")
  func releaseEnds() {
    var desk = Desk.connected(.coBrowse)
    desk.agent(.closesSession(desk.inFront))
    #expect(
      desk.names == [
        "sessionEnded", "systemMessagePosted", "pageUnloaded", "eventSent", "tabClosed",
        "conversationReleased",
        "presenceChanged", "conversationRang",
      ])
    #expect(desk.conversation(0)?.session(of: .coBrowse)?.status == .ended(.conversationClosed))
  }

  // Row: Connected; its tab closes and no Ended event came from onbeforeunload.
  @Test(
    "A page that sends nothing when it closes leaks its session", arguments: RemoteAssistanceMode.allCases)
  func silentClosingLeaks(mode: RemoteAssistanceMode) {
    let desk = Desk.leaked(mode)
    #expect(desk.names == ["pageUnloaded", "tabClosed", "sessionLeaked", "warningRaised", "tabCameToFront"])
    #expect(desk.warnings == ["session-leaked"])
    #expect(desk.status(of: mode) == .connected(isLeaked: true))
    #expect(desk.presence == .doNotDisturb)
  }

  @Test("A page that sends Ended of the other mode, or to window, when it closes leaks its session")
  func wrongClosingLeaks() {
    var desk = Desk.connected(.coBrowse) { $0.simulate { $0.sendsMode = .screenSharing } }
    desk.close("Fabrikam co-browse")
    #expect(desk.warnings == ["event-of-other-mode", "session-leaked"])
    desk = Desk.connected(.coBrowse) { $0.simulate { $0.target = .window } }
    desk.close("Fabrikam co-browse")
    #expect(desk.warnings == ["event-to-window", "session-leaked"])
  }

  // Row: leaked; the action is selected.
  @Test("Selecting the action of a leaked session opens a new tab, and its Ended counts")
  func leakedIsTakenUpAgain() {
    var desk = Desk.leaked(.coBrowse)
    desk.press("Co-browse")
    #expect(desk.names == ["actionSelected", "tabOpened", "tabCameToFront", "pageLoaded"])
    #expect(desk.focused?.sessions.count == 1)
    #expect(desk.focused?.session(of: .coBrowse)?.isConnected == true)
    desk.provider(.cobrowseEnded)
    #expect(desk.names == ended)
    #expect(desk.status(of: .coBrowse) == .ended(.secondaryChannelClosed))
  }

  @Test("The new tab of a leaked session leaks it again if it closes without Ended")
  func leakedLeaksAgain() {
    var desk = Desk.leaked(.coBrowse)
    desk.press("Co-browse")
    desk.close("Fabrikam co-browse")
    #expect(desk.warnings == ["session-leaked"])
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: true))
  }

  @Test("The end of the conversation ends a leaked session")
  func conversationEndEndsLeaked() {
    var desk = Desk.leaked(.coBrowse)
    desk.agent(.endsConversation(desk.inFront))
    #expect(desk.status(of: .coBrowse) == .ended(.conversationClosed))
    #expect(desk.presence == .busy)
  }

  @Test("Both modes may run in one conversation, and each ends separately")
  func bothModesRun() {
    var desk = Desk.connected(.coBrowse)
    // The co-browse tab is now behind and keeps its session; only coming back would end it.
    desk.press("Share screen")
    desk.provider(.screenShareConnected)
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
    #expect(desk.status(of: .screenSharing) == .connected(isLeaked: false))
    desk.provider(.screenShareEnded)
    #expect(desk.names == ["eventSent", "sessionEnded", "systemMessagePosted"])
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
    #expect(desk.presence == .doNotDisturb)
    desk.provider(.cobrowseEnded, from: "Fabrikam co-browse")
    #expect(desk.names == ended)
    #expect(desk.presence == .busy)
  }
}
