import Records
import Simulation
import Testing

/// The known issue that a page reloads when the agent comes back to its tab.
@Suite("Reload")
struct ReloadTests {
  private let reloaded = [
    "tabCameToFront", "pageUnloaded", "eventSent", "sessionEnded", "systemMessagePosted", "presenceChanged",
    "pageLoaded", "pageReloaded",
  ]

  @Test("Leaving a tab does not change its session")
  func leaving() {
    var desk = Desk.connected()
    desk.open("Active Conversation")
    #expect(desk.names == ["tabCameToFront"])
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
    #expect(desk.page("Fabrikam co-browse")?.isBehind == true)
  }

  @Test("Coming back reloads the page, which ends a live session, and one fact says so")
  func comingBackEndsTheSession() {
    var desk = Desk.connected()
    desk.open("Active Conversation")
    desk.open("Fabrikam co-browse")
    #expect(desk.names == reloaded)
    #expect(
      desk.last.last?.body == .tab(.reloaded(desk.inFront, desk.tab("Fabrikam co-browse"), ended: .coBrowse)))
    #expect(desk.page("Fabrikam co-browse")?.loads == 2)
    #expect(desk.page("Fabrikam co-browse")?.isBehind == false)
    #expect(desk.last.last?.claim.citations.first?.page == .applicationTabTemplates)
  }

  @Test("Coming back cancels a session that is only requested")
  func comingBackCancelsARequest() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    desk.open("Active Conversation")
    desk.open("Fabrikam co-browse")
    #expect(desk.status(of: .coBrowse) == .cancelled(.endedEvent))
    #expect(
      desk.last.last?.body == .tab(.reloaded(desk.inFront, desk.tab("Fabrikam co-browse"), ended: .coBrowse)))
  }

  @Test("A page that sends nothing on unload keeps its session through a reload")
  func silentPageKeepsItsSession() {
    var desk = Desk.connected { $0.simulate { $0.endsOnUnload = false } }
    desk.open("Active Conversation")
    desk.open("Fabrikam co-browse")
    #expect(desk.names == ["tabCameToFront", "pageUnloaded", "pageLoaded", "pageReloaded"])
    #expect(
      desk.last.last?.body == .tab(.reloaded(desk.inFront, desk.tab("Fabrikam co-browse"), ended: nil)))
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
  }

  @Test("A reload whose Ended event is of the other mode raises a warning and ends nothing")
  func wrongModeOnReload() {
    var desk = Desk.connected { $0.simulate { $0.sendsMode = .screenSharing } }
    desk.open("Active Conversation")
    desk.open("Fabrikam co-browse")
    #expect(desk.warnings == ["event-of-other-mode"])
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
  }

  @Test("Leaving for another conversation and coming back reloads the page in front")
  func anotherSession() {
    var desk = Desk.connected()
    desk.chat(with: "Mia Wong")
    #expect(desk.conversation(0)?.session(of: .coBrowse)?.status == .connected(isLeaked: false))
    desk.agent(.opens(ConversationNumber(0)))
    #expect(desk.names == ["conversationCameToFront"] + reloaded.dropFirst())
    #expect(desk.status(of: .coBrowse) == .ended(.secondaryChannelClosed))
  }

  @Test(
    "A tab left behind in another conversation reloads once, when it comes to the front")
  func behindInAnotherSession() {
    var desk = Desk.connected()
    desk.open("Active Conversation")
    desk.chat(with: "Mia Wong")
    desk.agent(.opens(ConversationNumber(0)))
    #expect(desk.names == ["conversationCameToFront"])
    desk.open("Fabrikam co-browse")
    #expect(desk.names == reloaded)
    #expect(desk.page("Fabrikam co-browse")?.loads == 2)
  }

  @Test("Typing into another conversation opens it first, so its front page reloads")
  func typingOpensFirst() {
    var desk = Desk.connected()
    desk.chat(with: "Mia Wong")
    desk.agent(.types(ConversationNumber(0), "Still there?"))
    #expect(desk.names == ["conversationCameToFront"] + reloaded.dropFirst() + ["agentSaid"])
    #expect(desk.inFront == ConversationNumber(0))
  }

  @Test("Opening the tab already in front reloads nothing, and is still reported")
  func whatIsInFrontStays() {
    var desk = Desk.connected()
    desk.open("Fabrikam co-browse")
    #expect(desk.names == ["tabCameToFront"])
    desk.agent(.opens(desk.inFront))
    #expect(desk.names == ["conversationCameToFront"])
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
    #expect(desk.page("Fabrikam co-browse")?.loads == 1)
    #expect(desk.page("Fabrikam co-browse")?.isBehind == false)
  }

  @Test("Closing the tab in front brings its left neighbour to the front, which reloads")
  func closingBringsTheNeighbour() {
    var desk = Desk.connected()
    desk.press("Help page")
    desk.close("Fabrikam help")
    #expect(desk.names == ["pageUnloaded", "tabClosed"] + reloaded)
    #expect(desk.frontTitle == "Fabrikam co-browse")
  }

  @Test("The neighbour is the left one, even if there is one on the right")
  func closingBetween() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    desk.press("Help page")
    desk.press("Share screen")
    desk.open("Fabrikam help")
    desk.close("Fabrikam help")
    #expect(desk.frontTitle == "Fabrikam co-browse")
    #expect(desk.tabTitles == ["Active Conversation", "Fabrikam co-browse", "Fabrikam screen"])
    #expect(
      desk.last.contains { $0.body == .tab(.closed(desk.inFront, TabNumber(2), title: "Fabrikam help")) })
  }

  @Test("Closing a tab behind unloads its page and leaves the front page alone")
  func closingBehind() {
    var desk = Desk.connected()
    desk.press("Help page")
    desk.close("Fabrikam co-browse")
    #expect(
      desk.names == [
        "pageUnloaded", "eventSent", "sessionEnded", "systemMessagePosted", "presenceChanged", "tabClosed",
      ])
    #expect(desk.frontTitle == "Fabrikam help")
    #expect(desk.page("Fabrikam help")?.loads == 1)
  }

  @Test("A page behind keeps its timer")
  func behindKeepsItsTimer() {
    var desk = Desk.chatting { $0.simulate { $0.connectsAfter = .seconds(2) } }
    desk.press("Co-browse")
    desk.pass(.seconds(1))
    desk.open("Active Conversation")
    desk.pass(.seconds(1))
    #expect(
      desk.names == ["eventSent", "sessionConnected", "systemMessagePosted", "presenceChanged", "timePassed"])
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
  }

  @Test("A reloaded page restarts its timer")
  func reloadRestartsTheTimer() {
    var desk = Desk.chatting { solution in
      solution.simulate { behaviour in
        behaviour.connectsAfter = .seconds(2)
        behaviour.endsOnUnload = false
      }
    }
    desk.press("Co-browse")
    desk.pass(.seconds(1))
    desk.open("Active Conversation")
    desk.open("Fabrikam co-browse")
    desk.pass(Span(milliseconds: 1999))
    #expect(desk.names == ["timePassed"])
    #expect(desk.status(of: .coBrowse) == .requested)
    desk.pass(Span(milliseconds: 1))
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
  }

  @Test(
    "After a reload ended its session, the page reports Connected without a session")
  func pageStartsAgain() {
    var desk = Desk.chatting { $0.simulate { $0.connectsAfter = .seconds(2) } }
    desk.press("Co-browse")
    desk.pass(.seconds(2))
    desk.open("Active Conversation")
    desk.open("Fabrikam co-browse")
    desk.pass(.seconds(2))
    #expect(desk.warnings == ["event-without-session"])
  }
}
