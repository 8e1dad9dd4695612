import Records
import Simulation
import Testing

/// Which tab belongs to which session: two tabs of one mode, one tab of two modes, other conversations' tabs.
@Suite("Tabs and their sessions")
struct SessionTabsTests {
  @Test("Two tabs of one mode share a session, and either may end it")
  func twoTabsOfOneMode() {
    var desk = Desk.chatting { $0.addSecondCobrowse() }
    desk.press("Co-browse")
    desk.press("Assist")
    #expect(desk.names == ["actionSelected", "tabOpened", "tabCameToFront", "pageLoaded"])
    #expect(desk.focused?.sessions.count == 1)
    desk.provider(.cobrowseConnected, from: "Fabrikam co-browse")
    desk.provider(.cobrowseEnded, from: "Fabrikam assist")
    #expect(desk.status(of: .coBrowse) == .ended(.secondaryChannelClosed))
  }

  @Test("A session leaks only when its last tab closes")
  func leaksWithTheLastTab() {
    var desk = Desk.chatting { solution in
      solution.addSecondCobrowse()
      solution.simulate { $0.endsOnUnload = false }
      solution.simulate("FabrikamAssistTab") { $0.endsOnUnload = false }
    }
    desk.press("Co-browse")
    desk.press("Assist")
    desk.provider(.cobrowseConnected)
    desk.close("Fabrikam co-browse")
    #expect(desk.names == ["pageUnloaded", "tabClosed"])
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
    desk.close("Fabrikam assist")
    #expect(desk.warnings == ["session-leaked"])
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: true))
  }

  @Test("A requested session is cancelled only when its last tab closes")
  func cancelledWithTheLastTab() {
    var desk = Desk.chatting { solution in
      solution.addSecondCobrowse()
      solution.simulate { $0.endsOnUnload = false }
      solution.simulate("FabrikamAssistTab") { $0.endsOnUnload = false }
    }
    desk.press("Co-browse")
    desk.press("Assist")
    desk.close("Fabrikam assist")
    #expect(desk.status(of: .coBrowse) == .requested)
    desk.close("Fabrikam co-browse")
    #expect(desk.status(of: .coBrowse) == .cancelled(.tabClosed))
  }

  /// Both of Fabrikam's actions open the one co-browse tab.
  private func sharedTabDesk() -> Desk {
    Desk.chatting { $0.changeAction("FabrikamScreenShare") { $0.eventParameter = "FabrikamCobrowseTab" } }
  }

  @Test("A tab opened by actions of both modes serves both, and the events of each count")
  func oneTabServesBothModes() {
    var desk = sharedTabDesk()
    desk.press("Co-browse")
    desk.press("Share screen")
    #expect(
      desk.names == [
        "actionSelected", "tabServesMode", "tabCameToFront", "sessionRequested", "systemMessagePosted",
      ])
    #expect(desk.page("Fabrikam co-browse")?.modes == [.coBrowse, .screenSharing])
    desk.provider(.screenShareConnected)
    #expect(desk.status(of: .screenSharing) == .connected(isLeaked: false))
    desk.provider(.cobrowseConnected)
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
    desk.close("Fabrikam co-browse")
    #expect(desk.status(of: .coBrowse) == .ended(.secondaryChannelClosed))
    #expect(desk.status(of: .screenSharing) == .ended(.secondaryChannelClosed))
  }

  @Test("A tab that serves one mode serves the other only after an action of that mode")
  func servesAfterItsAction() {
    var desk = sharedTabDesk()
    desk.press("Co-browse")
    desk.provider(.screenShareConnected)
    #expect(desk.warnings == ["event-of-other-mode"])
  }

  @Test("An event belongs to the conversation of the tab that sent it, not to the one in front")
  func eventBelongsToItsTab() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    let tab = desk.tab("Fabrikam co-browse")
    desk.chat(with: "Mia Wong")
    desk.press("Co-browse")
    desk.receive(.provider(.sends(.cobrowseConnected, to: .top, from: tab)))
    #expect(desk.conversation(0)?.session(of: .coBrowse)?.status == .connected(isLeaked: false))
    #expect(desk.conversation(1)?.session(of: .coBrowse)?.status == .requested)
    #expect(desk.inFront == ConversationNumber(1))
  }

  @Test("A session keeps its channel, primary conversation, action and timestamps")
  func sessionKeepsItsData() throws {
    var desk = Desk.chatting()
    let began = desk.state.now
    desk.press("Share screen")
    let json = try #require(desk.last.first { $0.name == .sessionRequested }).json
    #expect(json["channel"]?.asInteger == 192_400_000)
    #expect(json["creationReason"]?.asText == "Escalated")
    let session = try #require(desk.focused?.session(of: .screenSharing))
    #expect(session.action == .test("FabrikamScreenShare"))
    #expect(session.requested == began)
    #expect(session.connected == nil)
  }

  @Test("A provider's event needs a tab with an app page")
  func eventNeedsAPage() {
    var desk = Desk.chatting()
    desk.receive(.provider(.sends(.cobrowseConnected, to: .top, from: desk.tab("Active Conversation"))))
    #expect(desk.names == ["inputRefused"])
    #expect(desk.refusal == .noAppInTab)
    desk.receive(.provider(.sends(.cobrowseConnected, to: .top, from: TabNumber(99))))
    #expect(desk.refusal == .noSuchTab)
  }

  @Test("A provider can invite the customer only in an active conversation")
  func invites() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    let tab = desk.tab("Fabrikam co-browse")
    desk.receive(.provider(.invites(tab, "Join with PIN 4711")))
    #expect(desk.names == ["customerInvited"])
    #expect(desk.said == ["Fabrikam co-browse: Join with PIN 4711"])
    desk.receive(.provider(.invites(tab, "  ")))
    #expect(desk.refusal == .emptyMessage)
    desk.agent(.endsConversation(desk.inFront))
    desk.receive(.provider(.invites(tab, "Join")))
    #expect(desk.refusal == .conversationNotActive(.wrapUp(.held)))
  }
}
