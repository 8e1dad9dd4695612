import Records
import Simulation
import Testing

/// The behaviour of the simulated third-party app, including its mistakes.
@Suite("Provider behaviour")
struct ProviderBehaviourTests {
  private func requestedDesk(_ body: (inout ProviderBehaviour) -> Void) -> Desk {
    var desk = Desk.chatting { solution in solution.simulate { body(&$0) } }
    desk.press("Co-browse")
    return desk
  }

  @Test("By default a provider never connects by itself and sends Ended on unload")
  func silence() {
    #expect(ProviderBehaviour().connectsAfter == nil)
    #expect(ProviderBehaviour().endsOnUnload)
    var desk = Desk.chatting()
    desk.press("Co-browse")
    desk.pass(.minutes(60))
    #expect(desk.names == ["timePassed"])
    #expect(desk.status(of: .coBrowse) == .requested)
    desk.close("Fabrikam co-browse")
    #expect(desk.names.contains("eventSent"))
  }

  @Test("It connects after its delay, exactly at that instant")
  func connectsAfter() {
    var desk = requestedDesk { $0.connectsAfter = .seconds(2) }
    desk.pass(Span(milliseconds: 1999))
    #expect(desk.names == ["timePassed"])
    desk.pass(Span(milliseconds: 1))
    #expect(
      desk.names == ["eventSent", "sessionConnected", "systemMessagePosted", "presenceChanged", "timePassed"])
    #expect(desk.last.first?.cause.due == .appConnects)
    #expect(desk.last.first?.cause.actor == .provider)
    desk.pass(.minutes(5))
    #expect(desk.names == ["timePassed"])
  }

  @Test("With zero delay it connects as soon as time passes")
  func connectsAtOnce() {
    var desk = requestedDesk { $0.connectsAfter = .seconds(0) }
    #expect(desk.status(of: .coBrowse) == .requested)
    desk.pass(.seconds(0))
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
  }

  @Test("An open tab is notified of a new session, and connects it after its delay")
  func openTabConnectsAgain() {
    var desk = requestedDesk { $0.connectsAfter = .seconds(2) }
    desk.pass(.seconds(2))
    desk.provider(.cobrowseEnded)
    desk.press("Co-browse")
    desk.pass(.seconds(2))
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
  }

  @Test("A closed page connects nothing")
  func closedPage() {
    var desk = requestedDesk { $0.connectsAfter = .seconds(2) }
    desk.close("Fabrikam co-browse")
    desk.pass(.seconds(5))
    #expect(desk.names == ["timePassed"])
  }

  @Test("A page whose conversation has ended connects too late, with a warning")
  func connectsAfterTheEnd() {
    var desk = requestedDesk { $0.connectsAfter = .seconds(2) }
    desk.agent(.endsConversation(desk.inFront))
    desk.pass(.seconds(2))
    #expect(desk.warnings == ["event-without-session"])
  }

  @Test("The tab of an action without a mode connects nothing")
  func tabWithoutMode() {
    var desk = Desk.chatting { $0.simulate("FabrikamHelpTab") { $0.connectsAfter = .seconds(2) } }
    desk.press("Help page")
    desk.pass(.seconds(5))
    #expect(desk.names == ["timePassed"])
  }

  @Test("With Ended forgotten on unload, none is sent")
  func forgetsEnded() {
    var desk = requestedDesk { $0.endsOnUnload = false }
    desk.provider(.cobrowseConnected)
    desk.close("Fabrikam co-browse")
    #expect(desk.names == ["pageUnloaded", "tabClosed", "sessionLeaked", "warningRaised", "tabCameToFront"])
  }

  @Test("With double sending every event is sent twice, whatever triggers it")
  func sendsTwice() {
    var desk = requestedDesk { behaviour in
      behaviour.sendsTwice = true
      behaviour.connectsAfter = .seconds(2)
    }
    desk.pass(.seconds(2))
    #expect(
      desk.names == [
        "eventSent", "sessionConnected", "systemMessagePosted", "presenceChanged", "eventSent",
        "warningRaised",
        "timePassed",
      ])
    #expect(desk.warnings == ["event-repeated"])
    desk.provider(.cobrowseEnded)
    #expect(
      desk.names == [
        "eventSent", "sessionEnded", "systemMessagePosted", "presenceChanged", "eventSent", "warningRaised",
      ])
    #expect(desk.warnings == ["event-without-session"])
    // On unload the second event raises no warning, like the first.
    desk.close("Fabrikam co-browse")
    #expect(desk.names == ["pageUnloaded", "eventSent", "eventSent", "tabClosed", "tabCameToFront"])
  }

  @Test("Events dispatched to window are not received")
  func targetsWindow() {
    var desk = requestedDesk { behaviour in
      behaviour.target = .window
      behaviour.connectsAfter = .seconds(2)
    }
    desk.pass(.seconds(2))
    #expect(desk.names == ["eventSent", "warningRaised", "timePassed"])
    #expect(desk.warnings == ["event-to-window"])
    #expect(desk.status(of: .coBrowse) == .requested)
    desk.close("Fabrikam co-browse")
    #expect(desk.status(of: .coBrowse) == .cancelled(.tabClosed))
  }

  @Test("Events of the other mode connect nothing and raise a warning")
  func sendsOtherMode() {
    var desk = requestedDesk { behaviour in
      behaviour.sendsMode = .screenSharing
      behaviour.connectsAfter = .seconds(2)
    }
    desk.pass(.seconds(2))
    #expect(desk.warnings == ["event-of-other-mode"])
    #expect(desk.status(of: .coBrowse) == .requested)
  }

  @Test("Events due at the same instant happen in conversation order")
  func sameInstant() {
    var desk = Desk.chatting { $0.simulate { $0.connectsAfter = .seconds(2) } }
    desk.chat(with: "Mia Wong")
    desk.press("Co-browse")
    desk.press("Co-browse", in: ConversationNumber(0))
    desk.pass(.seconds(2))
    let connected = desk.last.compactMap { fact in
      if case .session(.became(.connected, let number, _)) = fact.body { number.index } else { nil }
    }
    #expect(connected == [0, 1])
  }
}
