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
      ("10 seconds pass", "10s pass"),
      ("1 second passes", "1s pass"),
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
    arguments: ["hello", "42", "\"\"", "the weather in Cologne was nice that morning"])
  func nothingNear(text: String) throws {
    let fault = try planned("* \(text)")?.fault
    #expect(fault == .unknownSentence(text: text, nearest: nil))
  }

  @Test(
    "Everyday words lead to the sentence that is meant, by meaning and not by letters",
    arguments: [
      ("the agent clicks \"Co-browse\"", "the agent presses \"…\""),
      ("the agent clicks on the button \"Co-browse\"", "the agent presses \"…\""),
      ("I hit \"Co-browse\"", "the agent presses \"…\""),
      ("the agent selects \"Survey\"", "the agent presses \"…\""),
      ("the agent clicks on the tab \"Summary\"", "the agent opens the tab \"…\""),
      ("the agent switches to the tab \"Summary\"", "the agent opens the tab \"…\""),
      ("the agent opens the chat with \"Mia\"", "the agent opens the conversation with \"…\""),
      ("the agent sends \"/cb\"", "the agent types \"…\""),
      ("the agent writes \"Hello\"", "the agent types \"…\""),
      ("the agent sends the message \"Hello\"", "the agent types \"…\""),
      ("the agent runs the command \"/cb\"", "the agent types \"…\""),
      ("the agent picks up", "the agent accepts it"),
      ("the agent answers the chat", "the agent accepts it"),
      ("the agent declines the chat", "the agent rejects it"),
      ("the agent hangs up", "the agent ends the conversation"),
      ("the agent closes the chat", "the agent ends the conversation"),
      ("the agent logs in", "the agent \"…\""),
      ("I log in", "the agent \"…\""),
      ("the agent logs in as \"Ana Ruiz\"", "the agent \"…\""),
      ("the agent changes status to \"Busy\"", "the agent sets presence to \"…\""),
      ("the agent should see \"Hello\"", "the agent sees \"…\""),
      ("the agent can't see \"Hello\"", "the agent does not see \"…\""),
      ("the agent does not see the button \"Survey\"", "the button \"…\" is not shown"),
      ("the agent sees the button \"Survey\"", "the button \"…\" is shown"),
      ("the button \"Survey\" should be visible", "the button \"…\" is shown"),
      ("the button \"Survey\" is hidden", "the button \"…\" is not shown"),
      ("the app tab \"Summary\" should be active", "the app tab \"…\" is in front"),
      ("the app tab's URL should contain \"x\"", "the app tab's URL contains \"…\""),
      ("the visitor writes \"Hello\"", "the customer says \"…\""),
      ("the customer types \"Hello\"", "the customer says \"…\""),
      ("the customer \"Mia Wong\" writes \"Hello\"", "the customer \"…\" says \"…\""),
      ("the customer \"Mia Wong\" ends the conversation", "the customer \"…\" leaves"),
      ("the customer ends the conversation", "the customer leaves"),
      ("the customer hangs up", "the customer leaves"),
      ("the customer loses the connection", "the customer is cut off"),
      ("the customer reconnects", "the customer comes back"),
      ("the customer opens the chat", "a conversation from \"…\" arrives"),
      ("the customer should not see \"/cb\"", "the customer does not see \"…\""),
      ("the agent waits for 5 seconds", "5s pass"),
      ("I wait 2 minutes", "2m pass"),
      ("wait 5s", "5s pass"),
      ("the provider fires CobrowseConnectedEvent", "the provider sends {event}"),
      ("the admin disables co-browse", "the administrator turns {mode} off"),
      ("the administrator removes \"Fabrikam\"", "the administrator uninstalls \"…\""),
      (
        "the admin removes \"Fabrikam\" but keeps its data",
        "the administrator uninstalls \"…\" and leaves its data"
      ),
      ("the command should be refused", "the command is rejected"),
      ("the command fails", "the command is rejected"),
    ])
  func everydayWords(text: String, pattern: String) throws {
    let fault = try planned("* \(text)")?.fault
    #expect(fault == .unknownSentence(text: text, nearest: pattern))
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
