import Diagnostics
import Notations
import Simulation
import Testing

@testable import Journal

/// Every case of every input, fact and nested value is written and read back equal.
@Suite struct CodingTests {
  private func lines(_ lines: [JournalLine]) -> String { lines.map(\.text).joined() }

  private var header: JournalLine {
    .header(JournalHeader(State(Samples.organization), program: "1.0"))
  }

  private func read(_ text: String) throws -> RecordedRun {
    let reading = JournalReader.read(file: "j", Array(text.utf8))
    #expect(reading.diagnostics == [])
    return try #require(reading.value?.last)
  }

  @Test("Every input is read back") func everyInputIsReadBack() throws {
    let inputs = Samples.inputs
    let text = lines(
      [header]
        + inputs.enumerated().map { .input($1, sequence: $0 + 1, at: Samples.instant) })
    let read = try read(text)
    for (read, input) in zip(read.inputs, inputs) { #expect(read.input == input) }
    #expect(read.inputs.count == inputs.count)
    #expect(Set(inputs.map(\.name)) == Set(InputName.allCases))
  }

  @Test("Every fact is read back") func everyFactIsReadBack() throws {
    let facts = Samples.facts
    let read = try read(lines([header] + facts.map { .fact($0) }))
    for (read, fact) in zip(read.facts, facts) { #expect(read == fact) }
    #expect(read.facts.count == facts.count)
    #expect(Set(facts.map(\.name)) == Set(FactName.allCases))
  }

  @Test("There is a sample of every case") func samplesAreComplete() {
    #expect(Set(Samples.refusals.map(\.name)) == Set(RefusalName.allCases))
    #expect(Set(Samples.hiddenReasons.map(\.name)) == Set(HiddenReason.Name.allCases))
    #expect(Set(Samples.warnings.map(\.rule)) == Set(WarningRule.allCases))
    #expect(Set(Samples.pageActivities.map(kind)) == Set(0...16))
    #expect(Set(Samples.systemMessages.map(kind)) == Set(0...8))
  }

  /// A number for each case; a new case does not compile until it has one, and then needs a sample.
  private func kind(_ activity: PageActivity) -> Int {
    switch activity {
    case .logged: 0
    case .threw: 1
    case .alerted: 2
    case .askedOutside: 3
    case .reachedOutside: 4
    case .foundNothing: 5
    case .triedToLeave: 6
    case .triedToReplaceDesk: 7
    case .triedToOpenWindow: 8
    case .triedToDownload: 9
    case .askedForDevice: 10
    case .sentUnknownEvent: 11
    case .postedMessage: 12
    case .calledHost: 13
    case .hangs: 14
    case .lostBrowser: 15
    case .more: 16
    }
  }

  private func kind(_ message: SystemMessage) -> Int {
    switch message {
    case .agentJoined: 0
    case .sessionRequested: 1
    case .sessionConnected: 2
    case .sessionEnded: 3
    case .sessionCancelled: 4
    case .customerLeft: 5
    case .customerCutOff: 6
    case .customerCameBack: 7
    case .conversationEnded: 8
    }
  }

  @Test("A page without a URL shows its parameters, and one with a URL none") func parameters() {
    let opened = Samples.facts.filter { $0.name == .tabOpened }.map(\.json)
    for fact in opened {
      switch fact["url"] {
      case .text?: #expect(fact["parameters"] == .null)
      case .null?: #expect(fact["parameters"] == ["webresourcename": "/webresource/fab_/a.html?x=1"])
      default: #expect(fact["title"] == "Active Conversation")
      }
    }
  }

  @Test("No two words of a set are the same") func wordsDiffer() {
    expectDistinct(InputName.self)
    expectDistinct(FactName.self)
    expectDistinct(RefusalName.self)
    expectDistinct(PresenceHold.self)
    expectDistinct(ClosureReason.self)
  }

  private func expectDistinct<Word: JournalWord>(_ type: Word.Type) {
    #expect(Set(type.allCases.map(\.word)).count == type.allCases.count)
  }
}
