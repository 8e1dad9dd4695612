import Records
import Simulation
import Testing

/// From arriving to closing.
@Suite("Conversations")
struct ConversationTests {
  @Test("A new conversation rings for 120 seconds")
  func rings() {
    var desk = Desk()
    let began = desk.state.now
    desk.arrive("Noah Park")
    #expect(desk.names == ["conversationArrived", "conversationRang"])
    #expect(desk.conversation(0)?.status == .open(.rings(until: began + .seconds(120))))
    desk.pass(Span(milliseconds: 119_999))
    #expect(desk.names == ["timePassed"])
    #expect(desk.conversation(0)?.status.rings == true)
    desk.pass(Span(milliseconds: 1))
    #expect(desk.names == ["conversationMissed", "timePassed"])
    #expect(desk.conversation(0)?.status == .open(.returned))
    #expect(desk.presence == .available)
  }

  @Test("In a long time step, due events happen at their own instants")
  func dueAtItsInstant() throws {
    var desk = Desk()
    desk.arrive("Noah Park")
    let began = desk.state.now
    desk.pass(.minutes(10))
    let missed = try #require(desk.last.first)
    #expect(missed.instant == began + .seconds(120))
    #expect(missed.cause.due == .ringEnds)
    #expect(missed.cause.actor == .clock)
    #expect(desk.last.last?.instant == began + .minutes(10))
    #expect(desk.last.last?.cause.due == nil)
  }

  @Test("Accepting makes it Active with its anchor tab in front, and the agent is Busy")
  func accepts() {
    var desk = Desk()
    desk.arrive("Noah Park")
    desk.agent(.accepts(desk.newest))
    #expect(
      desk.names == [
        "conversationAccepted", "tabOpened", "tabCameToFront", "systemMessagePosted",
        "conversationCameToFront",
        "presenceChanged",
      ])
    #expect(desk.focused?.status == .active)
    #expect(desk.tabTitles == ["Active Conversation"])
    #expect(desk.frontTitle == "Active Conversation")
    #expect(desk.system == [.agentJoined("Ana Ruiz")])
    desk.pass(.minutes(5))
    #expect(desk.names == ["timePassed"])
  }

  @Test("Rejecting leaves it Open")
  func rejects() {
    var desk = Desk()
    desk.arrive("Noah Park")
    desk.agent(.rejects(desk.newest))
    #expect(desk.names == ["conversationRejected"])
    #expect(desk.conversation(0)?.status == .open(.returned))
    desk.agent(.rejects(desk.newest))
    #expect(desk.refusal == .conversationDoesNotRing)
  }

  @Test("A missed or rejected conversation can still be accepted")
  func picksTheMissed() {
    var desk = Desk()
    desk.arrive("Noah Park")
    desk.pass(.minutes(2))
    desk.agent(.accepts(ConversationNumber(0)))
    #expect(desk.focused?.status == .active)
    #expect(desk.presence == .busy)
  }

  @Test("Only an open conversation can be accepted or rejected")
  func onlyOpen() {
    var desk = Desk.chatting()
    desk.agent(.accepts(ConversationNumber(0)))
    #expect(desk.refusal == .conversationNotOpen(.active))
    desk.agent(.rejects(ConversationNumber(0)))
    #expect(desk.refusal == .conversationNotOpen(.active))
    desk.agent(.accepts(ConversationNumber(5)))
    #expect(desk.refusal == .noSuchConversation)
  }

  @Test("Ending leads to Wrap-up, and closing the session to Closed")
  func endAndClose() {
    var desk = Desk.chatting()
    desk.agent(.endsConversation(desk.inFront))
    #expect(desk.names == ["conversationEnded", "systemMessagePosted"])
    #expect(desk.focused?.status.isInWrapUp == true)
    #expect(desk.tabTitles == ["Active Conversation"])
    desk.agent(.closesSession(desk.inFront))
    #expect(desk.names == ["conversationClosed", "presenceChanged"])
    #expect(desk.conversation(0)?.status == .closed)
    #expect(desk.state.focus == nil)
    #expect(desk.conversation(0)?.tabs.isEmpty == true)
  }

  @Test(
    "Closing an active one's session releases it: Open again, and it rings again")
  func release() {
    var desk = Desk.chatting()
    desk.agent(.closesSession(desk.inFront))
    #expect(desk.names == ["conversationReleased", "presenceChanged", "conversationRang"])
    #expect(desk.conversation(0)?.status.rings == true)
    #expect(desk.state.focus == nil)
    #expect(desk.presence == .available)
    desk.agent(.accepts(ConversationNumber(0)))
    #expect(desk.focused?.status == .active)
    #expect(desk.tabTitles == ["Active Conversation"])
  }

  @Test("The transcript of a released conversation is kept")
  func transcriptStays() {
    var desk = Desk.chatting()
    desk.type("One moment.")
    desk.agent(.closesSession(desk.inFront))
    desk.agent(.accepts(ConversationNumber(0)))
    #expect(desk.said == ["agent: One moment."])
  }

  @Test("Closing a session brings the next one, or the last, to the front")
  func closingFocusesNext() {
    var desk = Desk.chatting()
    desk.chat(with: "Mia Wong")
    desk.chat(with: "Ida Holm")
    desk.chat(with: "Uma Diaz")
    desk.agent(.opens(ConversationNumber(1)))
    desk.agent(.closesSession(ConversationNumber(1)))
    #expect(desk.names == ["conversationReleased", "conversationCameToFront"])
    #expect(desk.inFront == ConversationNumber(2))
    desk.agent(.opens(ConversationNumber(3)))
    desk.agent(.closesSession(ConversationNumber(3)))
    #expect(desk.inFront == ConversationNumber(2))
    desk.agent(.closesSession(ConversationNumber(2)))
    #expect(desk.inFront == ConversationNumber(0))
  }

  @Test("Closing a session behind leaves the focus where it is")
  func closingBehind() {
    var desk = Desk.chatting()
    desk.chat(with: "Mia Wong")
    desk.agent(.closesSession(ConversationNumber(0)))
    #expect(desk.inFront == ConversationNumber(1))
  }

  @Test("In Wrap-up tabs can be opened and closed, and the conversation cannot end twice")
  func wrapUp() {
    var desk = Desk.chatting()
    desk.press("Help page")
    desk.agent(.endsConversation(desk.inFront))
    desk.open("Active Conversation")
    desk.close("Fabrikam help")
    #expect(desk.tabTitles == ["Active Conversation"])
    desk.agent(.endsConversation(desk.inFront))
    #expect(desk.refusal == .conversationNotActive(.wrapUp(.held)))
  }

  @Test("An open or closed conversation has no session to open or close, and no tabs")
  func notAtTheDesk() {
    var desk = Desk()
    desk.arrive("Noah Park")
    let number = desk.newest
    for input in [AgentInput.opens(number), .closesSession(number), .opensTab(number, TabNumber(0))] {
      desk.agent(input)
      #expect(desk.names == ["inputRefused"])
      guard case .conversationNotAtTheDesk = desk.refusal else {
        Issue.record("\(input): \(String(describing: desk.refusal))")
        continue
      }
    }
    desk.customer(.leaves(number))
    desk.agent(.opens(number))
    #expect(desk.refusal == .conversationNotAtTheDesk(.closed))
  }

  @Test("Each conversation has its own id, and the same seed gives the same ids")
  func identifiers() {
    func ids(seed: UInt64) -> [GUID] {
      var setup = State.Setup()
      setup.seed = seed
      var desk = Desk(Contoso.organization(), setup)
      desk.arrive("Noah Park")
      desk.arrive("Mia Wong")
      return desk.state.conversations.map(\.id)
    }
    #expect(Set(ids(seed: 1) + ids(seed: 2)).count == 4)
    #expect(ids(seed: 1) == ids(seed: 1))
  }

  @Test("Going back in time is refused")
  func timeIsPast() {
    var desk = Desk()
    desk.pass(.seconds(1))
    let before = desk.state.now
    desk.receive(.passTo(Instant.rehearsal))
    #expect(desk.names == ["inputRefused"])
    #expect(desk.refusal == .timeIsPast)
    #expect(desk.state.now == before)
    desk.receive(.passTo(before))
    #expect(desk.names == ["timePassed"])
  }

  @Test("At the end of time nothing rings forever and nothing overflows")
  func endOfTime() {
    var desk = Desk()
    desk.receive(.passTo(.latest))
    desk.arrive("Noah Park", speaks: true)
    desk.agent(.accepts(desk.newest))
    desk.receive(.passTo(.latest))
    #expect(desk.names == ["timePassed"])
    #expect(desk.state.now == .latest)
  }

  @Test("Every fact names its input, its actor and its position in the run")
  func causes() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    #expect(desk.facts.map(\.sequence) == Array(1...desk.facts.count))
    #expect(Set(desk.last.map(\.cause.input)) == [3])
    #expect(Set(desk.last.map(\.cause.actor)) == [.agent])
    #expect(desk.state.inputCount == 3)
  }

  @Test("An impossible conversation number is refused, and its fact can be written as JSON")
  func impossibleNumber() {
    var desk = Desk.chatting()
    for number in [Int.max, .min, -1, 7] {
      desk.agent(.presses(ConversationNumber(number), action: GUID(randomHigh: 0, randomLow: 0)))
      #expect(desk.refusal == .noSuchConversation)
      #expect(desk.last.allSatisfy { !$0.json.compact.isEmpty })
    }
  }
}
