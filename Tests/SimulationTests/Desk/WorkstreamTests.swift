import Records
import Simulation
import Testing

/// The workstream's settings: how they govern who rings, who waits and what takes capacity.
@Suite("The workstream")
struct WorkstreamTests {
  private func desk(capacity: Int = 3, _ settings: WorkstreamSetting...) -> Desk {
    Desk(
      Contoso.organization(with: {
        $0.agents[0].capacity = capacity
        for setting in settings { $0.workstream.apply(setting) }
      }))
  }

  private func obstacle(_ desk: Desk) -> OfferObstacle? {
    desk.last.compactMap {
      if case .conversation(.waits(_, let obstacle)) = $0.body { obstacle } else { nil }
    }.first
  }

  @Test("The defaults are the product's")
  func defaults() {
    let workstream = Workstream()
    #expect(workstream.capacityUnits == 1)
    #expect(workstream.wrapUpBlocking == .always)
    #expect(workstream.allowedPresences == [.available, .busy])
    #expect(workstream.notificationCountdown == .seconds(120))
    #expect(!workstream.rejectedChangesPresence && !workstream.missedChangesPresence)
    #expect(workstream.timeToReturn == .minutes(3))
  }

  @Test("Each conversation takes its units, and one that needs more than are left waits")
  func capacityUnits() {
    var desk = desk(capacity: 5, .capacityUnits(2))
    desk.chat(with: "Noah Park")
    #expect(desk.state.unitsTaken == 2)
    desk.chat(with: "Mia Wong")
    #expect(desk.presence == .busy)
    desk.arrive("Ida Holm")
    #expect(desk.names == ["conversationArrived", "conversationWaits"])
    #expect(obstacle(desk) == .capacity)
    desk.administrator(.sets(.capacityUnits(1)))
    #expect(desk.names == ["workstreamChanged", "conversationRang"])
  }

  @Test("If wrap-up never blocks capacity, the agent is free at End")
  func wrapUpNever() {
    var desk = desk(capacity: 1, .wrapUpBlocking(.never))
    desk.chat(with: "Noah Park")
    desk.arrive("Mia Wong")
    desk.agent(.endsConversation(ConversationNumber(0)))
    #expect(
      desk.names == ["conversationEnded", "systemMessagePosted", "presenceChanged", "conversationRang"])
    #expect(desk.presence == .available)
  }

  @Test("If wrap-up blocks capacity for a time, the agent is free when it is over")
  func wrapUpForATime() {
    var desk = desk(capacity: 1, .wrapUpBlocking(.time(.minutes(5))))
    desk.chat(with: "Noah Park")
    desk.arrive("Mia Wong")
    desk.agent(.endsConversation(ConversationNumber(0)))
    desk.pass(Span(milliseconds: 299_999))
    #expect(desk.names == ["timePassed"])
    #expect(desk.presence == .doNotDisturb)
    desk.pass(Span(milliseconds: 1))
    #expect(desk.names == ["capacityFreed", "presenceChanged", "conversationRang", "timePassed"])
    #expect(desk.last.first?.cause.due == .wrapUpTimeEnds)
    #expect(desk.presence == .available)
    #expect(desk.conversation(0)?.status.isInWrapUp == true)
  }

  @Test("What is closed earlier frees its capacity earlier, once")
  func closedBeforeTheTime() {
    var desk = desk(capacity: 1, .wrapUpBlocking(.time(.minutes(5))))
    desk.chat(with: "Noah Park")
    desk.agent(.endsConversation(ConversationNumber(0)))
    desk.agent(.closesSession(ConversationNumber(0)))
    #expect(desk.presence == .available)
    desk.pass(.minutes(10))
    #expect(desk.names == ["timePassed"])
  }

  @Test("Only an agent whose presence is allowed is given work", arguments: Presence.allCases)
  func allowedPresences(presence: Presence) {
    var desk = desk()
    desk.agent(.setsPresence(presence))
    desk.arrive("Noah Park")
    let isAllowed = [.available, .busy, .inactive].contains(presence)
    #expect(desk.conversation(0)?.status.rings == isAllowed)
    #expect(obstacle(desk) == (isAllowed ? nil : .presence))
  }

  @Test("Another allowed presence lets waiting work ring, and one no longer allowed keeps it waiting")
  func allowedPresencesChange() {
    var desk = desk(.presence(.available, isAllowed: false))
    desk.arrive("Noah Park")
    #expect(obstacle(desk) == .presence)
    desk.administrator(.sets(.presence(.available, isAllowed: true)))
    #expect(desk.names == ["workstreamChanged", "conversationRang"])
  }

  @Test("A conversation rings for the countdown; one that rings already keeps its own")
  func countdown() {
    var desk = desk(.notificationCountdown(.seconds(30)))
    let began = desk.state.now
    desk.arrive("Noah Park")
    #expect(desk.conversation(0)?.status == .open(.rings(until: began + .seconds(30))))
    desk.administrator(.sets(.notificationCountdown(.minutes(5))))
    #expect(desk.conversation(0)?.status == .open(.rings(until: began + .seconds(30))))
    desk.pass(.seconds(30))
    #expect(desk.names == ["conversationMissed", "timePassed"])
  }

  @Test("A customer who is cut off has the set time to return")
  func timeToReturn() {
    var desk = desk(.timeToReturn(.minutes(1)))
    desk.chat(with: "Noah Park")
    desk.customer(.isCutOff(desk.inFront))
    desk.pass(Span(milliseconds: 59_999))
    #expect(desk.focused?.status == .active)
    desk.pass(Span(milliseconds: 1))
    #expect(desk.focused?.status.isInWrapUp == true)
  }

  @Test("One notification at a time, the oldest first")
  func oneAtATime() {
    var desk = desk(capacity: 5)
    for name in ["Noah Park", "Mia Wong", "Ida Holm"] { desk.arrive(name) }
    #expect(obstacle(desk) == .anotherRings)
    #expect(desk.state.conversations.map(\.status.rings) == [true, false, false])
    desk.agent(.accepts(ConversationNumber(0)))
    #expect(desk.names.last == "conversationRang")
    #expect(desk.state.conversations.map(\.status.rings) == [false, true, false])
    desk.agent(.rejects(ConversationNumber(1)))
    #expect(desk.names == ["conversationRejected", "conversationRang"])
    #expect(desk.state.conversations.map(\.status.rings) == [false, false, true])
  }

  @Test("What was rejected or missed waits until something changes, and then comes before younger ones")
  func returned() {
    var desk = desk(capacity: 5)
    for name in ["Noah Park", "Mia Wong"] { desk.arrive(name) }
    desk.agent(.rejects(ConversationNumber(0)))
    desk.pass(.minutes(2))
    #expect(desk.names == ["conversationMissed", "timePassed"])
    #expect(desk.state.nextDue == nil)
    desk.arrive("Ida Holm")
    #expect(desk.state.conversations.map(\.status.rings) == [true, false, false])
  }

  @Test("A released conversation rings again, and one that is older rings before it")
  func released() {
    var desk = desk(capacity: 2)
    desk.chat(with: "Noah Park")
    desk.chat(with: "Mia Wong")
    desk.arrive("Ida Holm")
    desk.agent(.closesSession(ConversationNumber(1)))
    #expect(desk.conversation(1)?.status.rings == true)
    #expect(desk.conversation(2)?.status == .open(.waits))
  }

  @Test("Every setting that an administrator is offered changes something")
  func nextSettings() {
    var workstream = Workstream()
    for _ in 0..<8 {
      for index in workstream.nextSettings.indices {
        let changed = workstream.applying(workstream.nextSettings[index])
        #expect(changed != workstream)
        workstream = changed
      }
    }
  }

  @Test("A disconnection is told to the agent alone; joining and the end also to the customer")
  func audiences() {
    let customer: [SystemMessage] = [
      .agentJoined("Ana Ruiz"), .conversationEnded(.agent), .conversationEnded(.customer),
      .sessionConnected(.coBrowse),
    ]
    let agent: [SystemMessage] = [
      .customerCutOff, .customerCameBack, .customerLeft, .conversationEnded(.disconnection),
    ]
    #expect(customer.allSatisfy { $0.audience == .customer })
    #expect(agent.allSatisfy { $0.audience == .agent })
    var desk = Desk.chatting()
    desk.customer(.isCutOff(desk.inFront))
    #expect(desk.last.last?.json["audience"] == .text("agent"))
  }
}
