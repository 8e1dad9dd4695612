import Records
import Simulation
import Testing
import Wording

struct ConversationWordsTests {
  @Test(arguments: [
    (0, "0:00"), (999, "0:00"), (42_000, "0:42"), (725_000, "12:05"), (3_600_000, "1:00:00"), (-5, "0:00"),
  ])
  func durationsAreWrittenAsOnAClock(milliseconds: Int64, text: String) {
    #expect(ConversationWords.duration(Span(milliseconds: milliseconds)) == text)
  }

  @Test(arguments: [
    (10_000, "10 s"), (60_000, "1 minute"), (180_000, "3 minutes"), (300, "300 ms"), (0, "0 s"),
  ])
  func durationsAreSpokenInASentence(milliseconds: Int64, text: String) {
    #expect(ConversationWords.spoken(Span(milliseconds: milliseconds)) == text)
  }

  @Test func aConversationSaysWhatItIsWaitingFor() {
    let statuses: [ConversationStatus] = [
      .open(.waits), .open(.rings(until: .rehearsal)), .active, .wrapUp, .closed,
    ]
    #expect(statuses.map(ConversationWords.status) == ["waits", "rings", "Active", "Wrap-up", "Closed"])
  }

  @Test func aSessionIsSaidWithItsStateAndHowLongItIsConnected() throws {
    var rehearsal = Rehearsal.connected
    rehearsal.receive(.passTo(rehearsal.state.now + .seconds(42)))
    let session = try #require(rehearsal.state.conversations[0].sessions.first)
    #expect(ConversationWords.session(session) == "co-browse Connected")
    #expect(ConversationWords.duration(of: session, now: rehearsal.state.now) == "0:42")
  }

  @Test func aCustomerWhoIsAwaySaysForHowLong() {
    let now = Instant.rehearsal
    #expect(ConversationWords.presence(.here, now: now) == nil)
    #expect(ConversationWords.presence(.left, now: now) == "has left")
    #expect(
      ConversationWords.presence(.cutOff(until: now + .minutes(3)), now: now) == "cut off, 3:00 to come back")
  }

  @Test func everySystemMessageIsOneLine() {
    var messages: [SystemMessage] = [
      .agentJoined("Ana Ruiz"), .customerLeft, .customerCutOff, .customerCameBack,
    ]
    messages += [EndedBy.agent, .customer, .disconnection, .release].map(SystemMessage.conversationEnded)
    for mode in RemoteAssistanceMode.allCases {
      messages += [
        .sessionRequested(mode), .sessionConnected(mode), .sessionEnded(mode), .sessionCancelled(mode),
      ]
    }
    let texts = messages.map(SystemMessageWords.text)
    #expect(texts.allSatisfy { flaw(inLine: $0) == nil })
    #expect(Set(texts).count == texts.count)
    #expect(texts.contains("Co-browse requested"))
  }
}
