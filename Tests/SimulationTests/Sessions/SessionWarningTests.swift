import Records
import Simulation
import Testing

/// The rows of the secondary session's table in which an event changes nothing, most of them with a warning.
@Suite("Session table: events that change nothing")
struct SessionWarningTests {
  // Row: Requested or Connected; its event again.
  @Test(
    "A second Connected event changes nothing and raises a warning", arguments: RemoteAssistanceMode.allCases)
  func repeatedConnected(mode: RemoteAssistanceMode) {
    var desk = Desk.connected(mode)
    let before = desk.focused
    desk.provider(mode.connectedEvent)
    #expect(desk.names == ["eventSent", "warningRaised"])
    #expect(desk.warnings == ["event-repeated"])
    #expect(desk.focused == before)
  }

  // Row: finished; Ended, from unload.
  @Test("An Ended event on unload after the session is over raises no warning")
  func endedFromUnloadAfterTheEnd() {
    var desk = Desk.connected(.coBrowse)
    desk.provider(.cobrowseEnded)
    desk.close("Fabrikam co-browse")
    #expect(desk.names == ["pageUnloaded", "eventSent", "tabClosed", "tabCameToFront"])
    #expect(desk.status(of: .coBrowse) == .ended(.secondaryChannelClosed))
  }

  // Row: none or finished; Connected, or Ended not from unload.
  @Test(
    "An event without a session changes nothing and raises a warning",
    arguments: RemoteAssistanceMode.allCases)
  func eventWithoutSession(mode: RemoteAssistanceMode) {
    var desk = Desk.connected(mode)
    desk.provider(mode.endedEvent)
    let before = desk.focused
    for event in [mode.endedEvent, mode.connectedEvent] {
      desk.provider(event)
      #expect(desk.names == ["eventSent", "warningRaised"])
      #expect(desk.warnings == ["event-without-session"])
      #expect(desk.focused == before)
    }
  }

  @Test("The tab of an action without a capability has no session, whatever else is running")
  func tabWithoutCapability() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    desk.press("Help page")
    #expect(desk.names == ["actionSelected", "tabOpened", "tabCameToFront", "pageLoaded"])
    for event in ProviderEvent.allCases {
      desk.provider(event)
      #expect(desk.warnings == ["event-without-session"])
    }
    #expect(desk.status(of: .coBrowse) == .requested)
    desk.close("Fabrikam help")
    #expect(desk.names.prefix(2) == ["pageUnloaded", "tabClosed"])
    #expect(desk.status(of: .coBrowse) != .cancelled(.tabClosed))
  }

  // Row: any; an event of the other mode.
  @Test(
    "An event of the other mode changes nothing and raises a warning",
    arguments: RemoteAssistanceMode.allCases)
  func eventOfOtherMode(mode: RemoteAssistanceMode) {
    var desk = Desk.chatting()
    desk.press(mode.buttonLabel)
    for event in [mode.other.connectedEvent, mode.other.endedEvent] {
      let before = desk.focused
      desk.provider(event)
      #expect(desk.names == ["eventSent", "warningRaised"])
      #expect(desk.warnings == ["event-of-other-mode"])
      #expect(desk.focused == before)
    }
  }

  @Test("An event of the other mode is ignored even if that mode's session runs in another tab")
  func eventOfOtherModeBesideItsSession() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    desk.press("Share screen")
    desk.provider(.screenShareConnected, from: "Fabrikam co-browse")
    #expect(desk.warnings == ["event-of-other-mode"])
    #expect(desk.status(of: .screenSharing) == .requested)
  }

  // Row: any; an event sent to window.
  @Test("An event sent to window changes nothing and raises a warning", arguments: ProviderEvent.allCases)
  func eventToWindow(event: ProviderEvent) {
    var desk = Desk.chatting()
    desk.press(event.mode.buttonLabel)
    let before = desk.focused
    desk.provider(event, to: .window)
    #expect(desk.names == ["eventSent", "warningRaised"])
    #expect(desk.warnings == ["event-to-window"])
    #expect(desk.focused == before)
  }
}
