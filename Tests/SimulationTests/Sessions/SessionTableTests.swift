import Records
import Simulation
import Testing

/// The rows of the secondary session's table for selecting an action, connecting and cancelling.
@Suite("Session table: requesting and connecting")
struct SessionTableTests {
  private let requested = [
    "actionSelected", "sessionRequested", "systemMessagePosted", "tabOpened", "tabCameToFront", "pageLoaded",
  ]
  private let connected = ["eventSent", "sessionConnected", "systemMessagePosted", "presenceChanged"]

  // Row: none, or a finished one; the action is selected.
  @Test("Selecting the action requests a session and opens its tab", arguments: RemoteAssistanceMode.allCases)
  func selectingRequests(mode: RemoteAssistanceMode) {
    var desk = Desk.chatting()
    desk.press(mode.buttonLabel)
    #expect(desk.names == requested)
    #expect(desk.status(of: mode) == .requested)
    #expect(desk.focused?.session(of: mode.other) == nil)
    #expect(desk.frontTitle == mode.tabTitle)
    #expect(desk.presence == .busy)
    #expect(desk.system.last == .sessionRequested(mode))
  }

  @Test("A finished session allows a new one, and the open tab comes to the front")
  func selectingAfterTheEndRequestsAgain() {
    var desk = Desk.connected(.coBrowse)
    desk.provider(.cobrowseEnded)
    desk.press("Co-browse")
    #expect(desk.names == ["actionSelected", "tabCameToFront", "sessionRequested", "systemMessagePosted"])
    #expect(desk.focused?.sessions.map(\.status) == [.ended(.secondaryChannelClosed), .requested])
    #expect(Set(desk.focused?.sessions.map(\.id) ?? []).count == 2)
    #expect(desk.tabTitles == ["Active Conversation", "Fabrikam co-browse"])
  }

  @Test(
    "The Ended event of a tab reloaded by the selection does not affect the new session")
  func reloadDoesNotCancelTheNewSession() {
    var desk = Desk.connected(.coBrowse)
    desk.provider(.cobrowseEnded)
    desk.open("Active Conversation")
    desk.press("Co-browse")
    #expect(
      desk.names == [
        "actionSelected", "tabCameToFront", "pageUnloaded", "eventSent", "pageLoaded", "pageReloaded",
        "sessionRequested", "systemMessagePosted",
      ])
    #expect(desk.status(of: .coBrowse) == .requested)
  }

  // Row: Requested; its Connected event.
  @Test("The Connected event connects a requested session", arguments: RemoteAssistanceMode.allCases)
  func connectedEventConnects(mode: RemoteAssistanceMode) {
    var desk = Desk.chatting()
    desk.press(mode.buttonLabel)
    desk.pass(.seconds(4))
    desk.provider(mode.connectedEvent)
    #expect(desk.names == connected)
    #expect(desk.status(of: mode) == .connected(isLeaked: false))
    #expect(desk.focused?.session(of: mode)?.connected == desk.state.now)
    #expect(desk.presence == .doNotDisturb)
    #expect(desk.system.last == .sessionConnected(mode))
  }

  // Row: Requested; its Ended event, its tab closes, or the conversation ends.
  @Test("The Ended event cancels a requested session", arguments: RemoteAssistanceMode.allCases)
  func endedEventCancels(mode: RemoteAssistanceMode) {
    var desk = Desk.chatting()
    desk.press(mode.buttonLabel)
    desk.provider(mode.endedEvent)
    #expect(desk.names == ["eventSent", "sessionCancelled", "systemMessagePosted"])
    #expect(desk.status(of: mode) == .cancelled(.endedEvent))
    #expect(desk.system.last == .sessionCancelled(mode))
  }

  @Test("Closing the tab of a requested session cancels it through its own Ended event")
  func closingCancelsByUnload() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    desk.close("Fabrikam co-browse")
    #expect(
      desk.names == [
        "pageUnloaded", "eventSent", "sessionCancelled", "systemMessagePosted", "tabClosed", "tabCameToFront",
      ])
    #expect(desk.status(of: .coBrowse) == .cancelled(.endedEvent))
  }

  @Test("Closing the tab of a requested session cancels it even if the page sends nothing")
  func closingCancelsWithoutEvent() {
    var desk = Desk.chatting { $0.simulate { $0.endsOnUnload = false } }
    desk.press("Co-browse")
    desk.close("Fabrikam co-browse")
    #expect(
      desk.names == [
        "pageUnloaded", "tabClosed", "sessionCancelled", "systemMessagePosted", "tabCameToFront",
      ])
    #expect(desk.status(of: .coBrowse) == .cancelled(.tabClosed))
    #expect(desk.warnings.isEmpty)
  }

  @Test("The end of the conversation cancels a requested session", arguments: RemoteAssistanceMode.allCases)
  func conversationEndCancels(mode: RemoteAssistanceMode) {
    var desk = Desk.chatting()
    desk.press(mode.buttonLabel)
    desk.agent(.endsConversation(desk.inFront))
    #expect(
      desk.names == [
        "sessionCancelled", "systemMessagePosted", "conversationEnded", "systemMessagePosted",
      ])
    #expect(desk.status(of: mode) == .cancelled(.conversationEnded))
  }

  // Row: Requested or Connected; the action is selected again.
  @Test("Selecting the action again changes nothing; the tab comes to the front")
  func selectingAgain() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    let session = desk.focused?.sessions
    desk.press("Co-browse")
    #expect(desk.names == ["actionSelected", "tabCameToFront"])
    #expect(desk.focused?.sessions == session)
    desk.provider(.cobrowseConnected)
    let connected = desk.focused?.sessions
    desk.press("Co-browse")
    #expect(desk.names == ["actionSelected", "tabCameToFront"])
    #expect(desk.focused?.sessions == connected)
    #expect(desk.tabTitles == ["Active Conversation", "Fabrikam co-browse"])
  }

  @Test("Selecting it again from another tab reloads the page and ends the session without a new one")
  func selectingAgainFromElsewhere() {
    var desk = Desk.connected(.coBrowse)
    desk.open("Active Conversation")
    desk.press("Co-browse")
    #expect(
      desk.names == [
        "actionSelected", "tabCameToFront", "pageUnloaded", "eventSent", "sessionEnded",
        "systemMessagePosted",
        "presenceChanged", "pageLoaded", "pageReloaded",
      ])
    #expect(desk.focused?.sessions.map(\.status) == [.ended(.secondaryChannelClosed)])
  }
}
