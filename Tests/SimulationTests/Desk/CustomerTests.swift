import Records
import Simulation
import Testing

/// What customers do: speak, leave, are cut off and come back.
@Suite("Customers")
struct CustomerTests {
  @Test("Customers can speak in an open or active conversation, not after its end")
  func says() {
    var desk = Desk()
    desk.arrive("Ida Holm")
    desk.customer(.says(desk.newest, "Hello?"))
    #expect(desk.names == ["customerSaid"])
    desk.agent(.accepts(desk.newest))
    desk.customer(.says(desk.newest, "/cb is for agents"))
    #expect(desk.said == ["customer: Hello?", "customer: /cb is for agents"])
    desk.customer(.says(desk.newest, " \n"))
    #expect(desk.refusal == .emptyMessage)
    desk.agent(.endsConversation(desk.inFront))
    desk.customer(.says(desk.newest, "Thanks"))
    #expect(desk.refusal == .conversationNotActive(.wrapUp(.held)))
    desk.agent(.closesSession(desk.inFront))
    desk.customer(.says(desk.newest, "Thanks"))
    #expect(desk.refusal == .conversationNotActive(.closed))
  }

  @Test("Leaving before acceptance closes the conversation and makes room for the next")
  func leavesTheQueue() {
    var desk = Desk(Contoso.organization(with: { $0.agents[0].capacity = 1 }))
    desk.arrive("Noah Park")
    desk.arrive("Mia Wong")
    desk.customer(.leaves(ConversationNumber(0)))
    #expect(desk.names == ["customerLeft", "systemMessagePosted", "conversationClosed", "conversationRang"])
    #expect(desk.conversation(0)?.status == .closed)
  }

  @Test("Leaving an active conversation takes it to Wrap-up")
  func leavesActive() {
    var desk = Desk.chatting()
    desk.customer(.leaves(desk.inFront))
    #expect(
      desk.names == [
        "customerLeft", "systemMessagePosted", "conversationEnded", "systemMessagePosted",
      ])
    #expect(desk.focused?.status.isInWrapUp == true)
    #expect(desk.focused?.presence == .left)
    #expect(desk.system.suffix(2) == [.customerLeft, .conversationEnded(.customer)])
    desk.customer(.leaves(desk.inFront))
    #expect(desk.refusal == .conversationNotActive(.wrapUp(.held)))
  }

  @Test("A customer who is cut off and returns within three minutes continues")
  func comesBackInTime() {
    var desk = Desk.chatting()
    let began = desk.state.now
    desk.customer(.isCutOff(desk.inFront))
    #expect(desk.names == ["customerCutOff", "systemMessagePosted"])
    #expect(desk.focused?.presence == .cutOff(until: began + .minutes(3)))
    desk.customer(.says(desk.inFront, "Hello"))
    #expect(desk.refusal == .customerAway(.cutOff(until: began + .minutes(3))))
    desk.pass(Span(milliseconds: 179_999))
    #expect(desk.names == ["timePassed"])
    desk.customer(.comesBack(desk.inFront))
    #expect(desk.names == ["customerCameBack", "systemMessagePosted"])
    desk.pass(.minutes(10))
    #expect(desk.names == ["timePassed"])
    #expect(desk.focused?.status == .active)
  }

  @Test("After exactly three minutes the conversation has ended")
  func comesBackTooLate() {
    var desk = Desk.chatting()
    desk.customer(.isCutOff(desk.inFront))
    desk.pass(.minutes(3))
    #expect(desk.names == ["conversationEnded", "systemMessagePosted", "timePassed"])
    #expect(desk.last.first?.cause.due == .returnTimeEnds)
    #expect(desk.focused?.status.isInWrapUp == true)
    #expect(desk.system.last == .conversationEnded(.disconnection))
    desk.customer(.comesBack(desk.inFront))
    #expect(desk.refusal == .customerNotCutOff)
  }

  @Test("A customer who is cut off in the queue keeps their place until the time to return is over")
  func cutOffInTheQueue() {
    var desk = Desk()
    desk.agent(.setsPresence(.appearAway))
    desk.arrive("Noah Park")
    desk.arrive("Mia Wong")
    desk.customer(.isCutOff(ConversationNumber(0)))
    #expect(desk.names == ["customerCutOff", "systemMessagePosted"])
    desk.pass(Span(milliseconds: 179_999))
    #expect(desk.conversation(0)?.status == .open(.waits))
    var inTime = desk
    inTime.customer(.comesBack(ConversationNumber(0)))
    inTime.agent(.setsPresence(.available))
    #expect(inTime.conversation(0)?.status.rings == true)
    desk.pass(Span(milliseconds: 1))
    #expect(desk.names == ["conversationClosed", "timePassed"])
    #expect(desk.last.first?.cause.due == .returnTimeEnds)
    #expect(desk.last.first?.body == .conversation(.closed(ConversationNumber(0), by: .disconnection)))
    desk.customer(.comesBack(ConversationNumber(0)))
    #expect(desk.refusal == .customerNotCutOff)
  }

  @Test("A conversation whose customer is cut off can be accepted, and still ends when the time is over")
  func acceptedWhileCutOff() {
    var desk = Desk()
    desk.arrive("Noah Park")
    desk.customer(.isCutOff(desk.newest))
    #expect(desk.conversation(0)?.status.rings == true)
    desk.agent(.accepts(desk.newest))
    desk.pass(.minutes(3))
    #expect(desk.focused?.status.isInWrapUp == true)
  }

  @Test("The three minutes continue if the agent releases the conversation")
  func releasedWhileCutOff() {
    var desk = Desk.chatting()
    desk.customer(.isCutOff(desk.inFront))
    desk.agent(.closesSession(desk.inFront))
    desk.pass(.minutes(3))
    #expect(desk.names == ["conversationMissed", "conversationClosed", "timePassed"])
    #expect(desk.conversation(0)?.status == .closed)
    #expect(desk.state.nextDue == nil)
  }

  @Test("A cut-off customer may leave for good, and cannot be cut off twice")
  func cutOffThenLeaves() {
    var desk = Desk.chatting()
    desk.customer(.isCutOff(desk.inFront))
    desk.customer(.isCutOff(desk.inFront))
    #expect(desk.names == ["inputRefused"])
    desk.customer(.leaves(desk.inFront))
    #expect(desk.focused?.status.isInWrapUp == true)
    desk.pass(.minutes(5))
    #expect(desk.names == ["timePassed"])
  }

  @Test("The session of a cut-off customer ends with the conversation, not earlier")
  func sessionOfTheCutOff() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    desk.provider(.cobrowseConnected)
    desk.customer(.isCutOff(desk.inFront))
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
    desk.pass(.minutes(3))
    #expect(desk.status(of: .coBrowse) == .ended(.conversationClosed))
  }

  @Test("An automatic customer says the first line on arrival, the rest once an agent listens")
  func speaks() {
    var desk = Desk()
    desk.arrive("Noah Park", speaks: true)
    #expect(desk.names == ["conversationArrived", "customerSaid", "conversationRang"])
    desk.pass(.seconds(60))
    #expect(desk.names == ["timePassed"])
    desk.agent(.accepts(desk.newest))
    desk.pass(Span(milliseconds: 7999))
    #expect(desk.names == ["timePassed"])
    desk.pass(Span(milliseconds: 1))
    #expect(desk.names == ["customerSaid", "timePassed"])
    #expect(desk.last.first?.cause.actor == .customer)
    desk.pass(.minutes(1))
    #expect(desk.names == ["customerSaid", "timePassed"])
    #expect(desk.said == desk.focused?.customer.says.map { "customer: \($0)" })
    #expect(desk.state.nextDue == nil)
  }

  @Test("A customer without automatic speech or without lines says nothing")
  func silent() {
    var desk = Desk()
    desk.arrive("Noah Park")
    #expect(desk.names == ["conversationArrived", "conversationRang"])
    desk.arrive("Ida Holm", speaks: true)
    #expect(desk.names == ["conversationArrived", "conversationWaits"])
  }

  @Test("A cut-off customer falls silent and continues after coming back")
  func speaksAfterComingBack() {
    var desk = Desk()
    desk.chat(with: "Noah Park", speaks: true)
    desk.customer(.isCutOff(desk.newest))
    desk.pass(.minutes(1))
    #expect(desk.names == ["timePassed"])
    desk.customer(.comesBack(desk.newest))
    desk.pass(.seconds(8))
    #expect(desk.names == ["customerSaid", "timePassed"])
  }

  @Test("Nobody speaks in a released conversation; the pause restarts when an agent accepts")
  func speaksAfterRelease() {
    var desk = Desk()
    desk.chat(with: "Noah Park", speaks: true)
    desk.agent(.closesSession(desk.inFront))
    desk.pass(.minutes(1))
    #expect(desk.names == ["timePassed"])
    desk.agent(.accepts(ConversationNumber(0)))
    desk.pass(.seconds(8))
    #expect(desk.names == ["customerSaid", "timePassed"])
  }

  @Test("A conversation needs an existing widget")
  func noSuchWidget() {
    var desk = Desk()
    for widget in [-1, 2, Int.max] {
      desk.arrive("Noah Park", widget: widget)
      #expect(desk.names == ["inputRefused"])
      #expect(desk.refusal == .noSuchWidget)
    }
    #expect(desk.state.conversations.isEmpty)
  }
}
