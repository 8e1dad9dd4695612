import Records
import Simulation
import Testing

/// Which conversations are offered to the agent, and which wait.
@Suite("Capacity and sessions")
struct CapacityTests {
  private func desk(capacity: Int) -> Desk {
    Desk(Contoso.organization(with: { $0.agents[0].capacity = capacity }))
  }

  @Test("Capacity is a whole number of at least 1; the default is three")
  func atLeastOne() {
    #expect(Agent(name: "Ana").capacity == 3)
    #expect(Agent(name: "Ana", capacity: 0).capacity == 1)
    #expect(Agent(name: "Ana", capacity: .min).capacity == 1)
  }

  @Test("At full capacity a conversation waits as Open")
  func waits() {
    var desk = desk(capacity: 1)
    desk.chat(with: "Noah Park")
    desk.arrive("Mia Wong")
    #expect(desk.names == ["conversationArrived", "conversationWaits"])
    #expect(desk.conversation(1)?.status == .open(.waits))
  }

  @Test("While one conversation rings, the next one waits")
  func oneRings() {
    var desk = desk(capacity: 3)
    desk.arrive("Noah Park")
    #expect(desk.names == ["conversationArrived", "conversationRang"])
    desk.arrive("Mia Wong")
    #expect(desk.names == ["conversationArrived", "conversationWaits"])
  }

  @Test("Waiting conversations are offered oldest first when a unit is free")
  func offeredInOrder() {
    var desk = desk(capacity: 1)
    desk.chat(with: "Noah Park")
    desk.arrive("Mia Wong")
    desk.arrive("Ida Holm")
    desk.agent(.endsConversation(ConversationNumber(0)))
    #expect(desk.names == ["conversationEnded", "systemMessagePosted"])
    desk.agent(.closesSession(ConversationNumber(0)))
    #expect(desk.names == ["conversationClosed", "presenceChanged", "conversationRang"])
    #expect(desk.conversation(1)?.status.rings == true)
    #expect(desk.conversation(2)?.status == .open(.waits))
  }

  @Test("Wrap-up takes capacity until the session is closed")
  func wrapUp() {
    var desk = desk(capacity: 1)
    desk.chat(with: "Noah Park")
    desk.agent(.endsConversation(ConversationNumber(0)))
    #expect(desk.state.unitsTaken == 1)
    #expect(desk.presence == .doNotDisturb)
    #expect(desk.state.sessionCount == 1)
    desk.agent(.closesSession(ConversationNumber(0)))
    #expect(desk.state.unitsTaken == 0)
    #expect(desk.presence == .available)
  }

  @Test("While a session is connected nothing is offered; afterwards waiting conversations are")
  func connectedSession() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    desk.provider(.cobrowseConnected)
    desk.arrive("Mia Wong")
    #expect(desk.names == ["conversationArrived", "conversationWaits"])
    desk.provider(.cobrowseEnded)
    #expect(
      desk.names == [
        "eventSent", "sessionEnded", "systemMessagePosted", "presenceChanged", "conversationRang",
      ])
  }

  @Test("A conversation ringing when a session connects waits, and rings again when it ends")
  func withdrawnOffer() {
    var desk = Desk.chatting()
    desk.arrive("Mia Wong")
    desk.press("Co-browse")
    desk.provider(.cobrowseConnected)
    #expect(
      desk.names == [
        "eventSent", "sessionConnected", "systemMessagePosted", "presenceChanged", "offerWithdrawn",
      ])
    #expect(desk.state.conversations[1].status == .open(.waits))
    desk.pass(.minutes(3))
    #expect(desk.state.desk.presence == .doNotDisturb)
    desk.provider(.cobrowseEnded)
    #expect(desk.state.conversations[1].status.rings)
  }

  @Test("A requested session does not block offers")
  func requestedSession() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    desk.arrive("Mia Wong")
    #expect(desk.names == ["conversationArrived", "conversationRang"])
  }

  @Test("The agent may accept a waiting conversation beyond their capacity")
  func picks() {
    var desk = desk(capacity: 1)
    desk.chat(with: "Noah Park")
    desk.arrive("Mia Wong")
    desk.agent(.accepts(desk.newest))
    #expect(desk.conversation(1)?.status == .active)
    #expect(desk.presence == .doNotDisturb)
  }

  private func tenSessions() -> Desk {
    var desk = desk(capacity: 20)
    for number in 1...10 { desk.chat(with: "Customer \(number)") }
    return desk
  }

  @Test("With ten sessions open a new conversation waits, and presence is Do not disturb")
  func tenSessionsAreEnough() {
    var desk = tenSessions()
    #expect(desk.presence == .busy)
    desk.arrive("Noah Park")
    #expect(desk.names == ["conversationArrived", "conversationWaits", "presenceChanged"])
    #expect(desk.presence == .doNotDisturb)
    desk.agent(.accepts(desk.newest))
    #expect(desk.names == ["inputRefused"])
    #expect(desk.refusal == .tooManySessions)
  }

  @Test("A session in wrap-up is one of the ten until it is closed")
  func wrapUpIsASession() {
    var desk = tenSessions()
    desk.agent(.endsConversation(ConversationNumber(0)))
    desk.arrive("Noah Park")
    #expect(desk.conversation(10)?.status == .open(.waits))
    desk.agent(.closesSession(ConversationNumber(0)))
    #expect(desk.names == ["conversationClosed", "presenceChanged", "conversationRang"])
  }

  @Test("When the waiting customer leaves, ten sessions are Busy again")
  func theOneWhoWaitedLeaves() {
    var desk = tenSessions()
    desk.arrive("Noah Park")
    desk.customer(.leaves(desk.newest))
    #expect(desk.names == ["customerLeft", "systemMessagePosted", "conversationClosed", "presenceChanged"])
    #expect(desk.presence == .busy)
  }
}
