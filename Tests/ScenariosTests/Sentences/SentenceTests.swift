import Scenarios
import Testing

@Suite("Every sentence")
struct SentenceTests {
  @Test("has exactly one test case")
  func complete() {
    #expect(SentenceCase.all.map(\.pattern).sorted() == SentenceList.all.map(\.pattern).sorted())
    // Every pattern with a choice of words has a case with an invalid word.
    let chosen = SentenceCase.all.filter { $0.pattern.contains("{mode}") || $0.pattern.contains("|") }
    #expect(chosen.filter { $0.wrong == nil }.map(\.pattern) == [])
  }

  @Test("holds when it should", arguments: SentenceCase.all)
  func holds(sentence: SentenceCase) throws {
    let found = try failure(sentence.beginning, sentence.holds)
    #expect(found == nil)
    #expect(try uses(sentence.beginning, sentence.holds, sentence.pattern))
  }

  @Test("fails when it should, and says what is there instead", arguments: SentenceCase.all)
  func fails(sentence: SentenceCase) throws {
    guard let fails = sentence.fails else { return }
    let found = try failure(sentence.beginning, fails.steps)
    #expect(found == fails.says)
    #expect(try uses(sentence.beginning, fails.steps, sentence.pattern))
  }

  @Test("suggests the nearest if a name or value in it is wrong", arguments: SentenceCase.all)
  func wrong(sentence: SentenceCase) throws {
    guard let wrong = sentence.wrong else { return }
    let found = try failure(sentence.beginning, wrong.steps)
    #expect(found == wrong.says)
  }

  /// Whether a step uses the sentence with this pattern.
  private func uses(_ beginning: Beginning, _ steps: String, _ pattern: String) throws -> Bool {
    try played(beginning, steps).scenario.steps.contains { $0.pattern == pattern }
  }
}
