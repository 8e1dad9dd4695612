import Diagnostics
import Notations
import Testing

@testable import Scenarios

@Suite("The list of sentences")
struct SentenceListTests {
  @Test("Patterns are unique, and every sentence has a meaning")
  func distinct() {
    let patterns = SentenceList.all.map(\.pattern)
    #expect(Set(patterns).count == patterns.count)
    for sentence in SentenceList.all {
      #expect(sentence.meaning.hasSuffix("."))
      #expect(sentence.example.hasPrefix(sentence.role.rawValue + " "))
    }
  }

  @Test("Each example is read as its own sentence and no other", arguments: SentenceList.all.map(\.pattern))
  func examples(pattern: String) throws {
    let sentence = try #require(SentenceList.all.first { $0.pattern == pattern })
    let step = try #require(try planned(sentence.example))
    #expect(step.pattern == pattern)
    #expect(step.fault == nil)
    let text = step.text.split(separator: " within ").first.map(String.init) ?? step.text
    #expect(readers(of: text) == [pattern])
  }

  @Test("No tested step is read by more than one sentence")
  func unambiguous() throws {
    for sentence in SentenceCase.all {
      for step in try played(sentence.beginning, sentence.holds).scenario.steps where step.fault == nil {
        #expect(readers(of: step.text).count <= 1, "\(step.text)")
      }
    }
  }

  @Test(
    "An unknown sentence is answered with the nearest one",
    arguments: [
      ("the agent typs \"/cb\"", "the agent types \"…\""),
      ("the agent types /cb", "the agent types \"…\""),
      ("the agent types", "the agent types \"…\""),
      ("The agent types \"/cb\"", "the agent types \"…\""),
      ("agent accepts it", "the agent accepts it"),
      ("the agent acepts", "the agent accepts it"),
      ("the costumer says \"Hello\"", "the customer says \"…\""),
      ("a conversation arrives", "a conversation from \"…\" arrives"),
      ("the co-browse session Connected", "the {mode} session is Requested|Connected|Ended|Cancelled"),
      (
        "the screen sharing session is Connected", "the {mode} session is Requested|Connected|Ended|Cancelled"
      ),
      (
        "the co-browse session is Connected in 5s",
        "the {mode} session is Requested|Connected|Ended|Cancelled"
      ),
      (
        "the co-browse session is Connected within 5 s",
        "the {mode} session is Requested|Connected|Ended|Cancelled"
      ),
      ("the provider send CobrowseConnectedEvent", "the provider sends {event}"),
      ("provider sends CobrowseEndedEvent to the window", "the provider sends {event} to window"),
      ("10 seconds pass", "{duration} pass"),
      ("2 app tab are open", "{number} app tabs are open"),
      ("the warning \"session-leaked\" was raised", "the warning \"…\" is raised"),
      ("no warnings are raised", "no warning is raised"),
      ("the command is refused because \"unknown-command\"", "the command is rejected because \"…\""),
      ("the screen at 80x24 shows", "the screen at {size} is"),
    ])
  func nearest(text: String, pattern: String) throws {
    let fault = try planned("* \(text)")?.fault
    #expect(fault == .unknownSentence(text: text, nearest: pattern))
  }

  @Test(
    "A text unlike any sentence has no suggestion",
    arguments: ["I log in", "hello", "42", "\"\"", "the weather in Cologne was nice that morning"])
  func nothingNear(text: String) throws {
    let fault = try planned("* \(text)")?.fault
    #expect(fault == .unknownSentence(text: text, nearest: nil))
  }

  @Test("A wrong value is reported only if the rest of the sentence is right")
  func wrongValue() throws {
    let modes = ["co-browse", "screen-sharing"]
    #expect(
      try planned("* cobrowse is turned off")?.fault
        == .unknownValue("cobrowse", known: modes, pattern: "{mode} is turned off"))
    #expect(
      try planned("* the co-brows session is Connected")?.fault
        == .unknownValue(
          "co-brows", known: modes, pattern: "the {mode} session is Requested|Connected|Ended|Cancelled"))
    // Both the mode and the rest are wrong, so this is not taken for a sentence about modes.
    #expect(
      try planned("* everything is turned of")?.fault
        == .unknownSentence(text: "everything is turned of", nearest: nil))
  }

  @Test("Choices ignore case")
  func caseOfChoices() throws {
    for text in [
      "the Co-Browse session is connected", "the agent is DO NOT DISTURB", "the conversation is wrap-up",
      "the provider sends cobrowseconnectedevent",
    ] {
      #expect(try planned("* \(text)")?.fault == nil, "\(text)")
    }
  }

  @Test("Only an expectation can wait")
  func onlyExpectationsWait() throws {
    let text = "the agent types \"/cb\" within 5s"
    #expect(
      try planned("* \(text)")?.fault == .unknownSentence(text: text, nearest: "the agent types \"…\""))
    for sentence in SentenceList.all where sentence.role == .then && sentence.attachment == .none {
      let example = sentence.example.split(separator: " within ").first.map(String.init) ?? sentence.example
      #expect(try planned(example + " within 300ms")?.pattern == sentence.pattern)
    }
  }

  @Test("A backslash escapes a quote or a backslash, and otherwise stands for itself")
  func quotes() throws {
    #expect(
      try failure(
        .chatting,
        #"""
        When the agent types "say \"hi\" and C:\\temp or \d"
        Then the customer sees "say \"hi\" and C:\temp or \d"
        """#) == nil)
    let text = #"the agent types "unclosed"#
    #expect(try planned("* \(text)")?.fault == .unknownSentence(text: text, nearest: "the agent types \"…\""))
    // Text after the closing quote is not part of the sentence.
    #expect(try planned(#"* the agent types "/cb" twice"#)?.pattern == nil)
  }

  @Test("An unexpected attachment and a missing one are errors")
  func attachments() throws {
    #expect(try planned("* the buttons are")?.fault == .tableMissing)
    #expect(try planned("* the buttons are\n  \"\"\"\n  x\n  \"\"\"")?.fault == .tableMissing)
    #expect(try planned("* the screen at 80x24 is")?.fault == .textMissing)
    #expect(try planned("* the agent accepts it\n  | label |")?.fault == .superfluous)
    #expect(try planned("* the agent accepts it\n  \"\"\"\n  x\n  \"\"\"")?.fault == .superfluous)
  }

  @Test("Faults in a file are reported once each, at the step's text")
  func diagnostics() throws {
    let text = """
      Feature: F
        Scenario Outline: S
          When the agent typs "<text>"
          Examples:
            | text |
            | a    |
            | a    |
      """
    let file = try ScenarioFile(SourceText(file: "f.feature", text: text))
    #expect(file.diagnostics.map(\.place.line) == [3])
    #expect(file.diagnostics.map(\.place.column) == [10])
  }

  /// The single step of a scenario with this text.
  private func planned(_ step: String) throws -> PlannedStep? {
    let lines = ["Feature: F", "  Scenario: S"] + step.split(separator: "\n").map { "    \($0)" }
    let file = try ScenarioFile(SourceText(file: "f.feature", text: lines.joined(separator: "\n")))
    return file.scenarios.first?.steps.first
  }

  /// The patterns of all sentences that read a text.
  private func readers(of text: String) -> [String] {
    SentenceList.all.filter { (try? $0.read(text[...])) != nil }.map(\.pattern)
  }

  @Test("An invalid duration is reported with the expected form")
  func durations() throws {
    #expect(
      try planned("When 2h pass")?.fault
        == .unknownValue("2h", known: ["300ms", "5s", "3m"], pattern: "{duration} pass"))
    #expect(
      try planned("Then no warning is raised within 5x")?.fault
        == .unknownValue(
          "5x", known: ["300ms", "5s", "3m"], pattern: "no warning is raised within {duration}"))
  }
}
