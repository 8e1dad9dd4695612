import Records
import Simulation
import Testing
import Wording

struct ConversationWordsTests {
  @Test(
    "Durations are written as clock times",
    arguments: [
      (0, "0:00"), (999, "0:00"), (42_000, "0:42"), (725_000, "12:05"), (3_600_000, "1:00:00"), (-5, "0:00"),
    ])
  func durationsAreWrittenAsClockTimes(milliseconds: Int64, text: String) {
    #expect(ConversationWords.duration(Span(milliseconds: milliseconds)) == text)
  }

  @Test(
    "Durations in sentences are written in words",
    arguments: [
      (10_000, "10 s"), (60_000, "1 minute"), (180_000, "3 minutes"), (300, "300 ms"), (0, "0 s"),
    ])
  func durationsInSentencesAreWrittenInWords(milliseconds: Int64, text: String) {
    #expect(ConversationWords.spoken(Span(milliseconds: milliseconds)) == text)
  }

  @Test("A leaked session is marked as leaked") func aLeakedSessionIsMarkedAsLeaked() {
    let statuses: [SecondarySessionStatus] = [
      .requested, .connected(isLeaked: false), .connected(isLeaked: true), .ended(.conversationClosed),
      .cancelled(.tabClosed),
    ]
    #expect(
      statuses.map(ConversationWords.status) == [
        "Requested", "Connected", "Connected, its tab was lost", "Ended", "Cancelled",
      ])
  }

  @Test("Every system message is one line") func everySystemMessageIsOneLine() {
    var messages: [SystemMessage] = [
      .agentJoined("Ana Ruiz"), .customerLeft, .customerCutOff, .customerCameBack,
    ]
    messages += [EndedBy.agent, .customer, .disconnection, .startingOver].map(SystemMessage.conversationEnded)
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
