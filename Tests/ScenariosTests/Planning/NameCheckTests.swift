import Diagnostics
import Notations
import ScenarioSupport
import Scenarios
import Testing
import Wording

@Suite("Names in steps, judged without playing")
struct NameCheckTests {
  /// What is found at Contoso, with Noah Park in a conversation: severity, line and message.
  private func found(_ steps: String) throws -> [String] {
    let lines =
      ["Given the org \"contoso\"", "Given a conversation with \"Noah Park\""]
      + steps.split(separator: "\n").map(String.init)
    let text = (["Feature: F", "  Scenario: S"] + lines).joined(separator: "\n")
    let file = try ScenarioFile(SourceText(file: "a.feature", text: text))
    #expect(file.diagnostics == [])
    return SetupCheck(library: SampleLibrary()).diagnostics(of: file).map {
      #expect($0.rule == "scenario-name")
      return "\($0.severity) \($0.place.line) \(Spoken($0).message)"
    }
  }

  @Test("A name that nothing can have is told")
  func missing() throws {
    #expect(
      try found(
        """
        When the agent presses "Co-browze"
        And the agent opens the tab "Sumary"
        And the agent opens the conversation with "Mia Wong"
        And the customer "Mia Wong" says "Hello"
        And the administrator installs "TailspinAsist"
        Then the button "Surrvey" is shown
        And the app tab "Fabricam co-browse" is in front
        And the conversation with "Noah Prak" is Active
        """) == [
          "error 5 there is no button Co-browze", "error 6 there is no app tab Sumary",
          "error 7 no earlier step lets Mia Wong arrive", "error 8 no earlier step lets Mia Wong arrive",
          "error 9 there is no solution TailspinAsist", "error 10 there is no button Surrvey",
          "error 11 there is no app tab Fabricam co-browse", "error 12 no earlier step lets Noah Prak arrive",
        ])
  }

  @Test("An expectation that something unknown is absent always holds, which is told as a warning")
  func neverThere() throws {
    #expect(
      try found(
        """
        Then the button "Surrvey" is not shown
        And the app tab "Fabricam co-browse" is not open
        """) == [
          "warning 5 there is no button Surrvey in any language, so this always holds",
          "warning 6 there is no app tab Fabricam co-browse in any language, so this always holds",
        ])
  }

  @Test("A customer may be new, but hardly with almost the name of a known one")
  func newCustomers() throws {
    #expect(
      try found(
        """
        When a conversation from "Zoltan Varga" arrives
        And a conversation from "Noah Prak" arrives
        """) == ["warning 6 the organization has no customer Noah Prak, so this is somebody new"])
  }

  @Test("What may be there in another language, later, or by a solution that is installed, is not told")
  func possible() throws {
    #expect(
      try found(
        """
        When the agent types "/cb"
        Then the app tab "Fabrikam co-browse" is in front
        And the button "Conavigation" is not shown
        When the administrator installs "WideWorldSupport"
        Then the button "Guide" is not shown
        And the app tab "Wide World co-browse" is not open
        When a conversation from "Mia Wong" arrives
        Then the conversation with "Mia Wong" is Open
        """) == [])
  }

  @Test("A field of the data and an id of a reason are judged")
  func fieldsAndReasons() throws {
    #expect(
      try found(
        """
        When the agent types "/xy"
        Then the command is rejected because "xyz"
        And the command is rejected because "unknown-command"
        And the command is rejected because "no command /xy"
        And the app tab's data field "conversationID" is "x"
        And the app tab's data field "conversationId" is "x"
        """) == [
          "warning 6 \"xyz\" is neither the id of a reason nor a part of one, so the step is likely to fail",
          "error 9 the conversation's data has no field \"conversationID\"",
        ])
  }

  @Test("A background that was swallowed is told alone")
  func swallowedBackground() throws {
    let text =
      "# org: contoso\nFeature: F\n  Backgroud:\n    Given a conversation with \"Noah Park\"\n  Scenario: S\n"
      + "    Then the conversation with \"Noah Park\" is Active\n"
    let file = try ScenarioFile(SourceText(file: "a.feature", text: text))
    #expect(file.diagnostics.filter(\.isError).map(\.place.line) == [3])
    #expect(SetupCheck(library: SampleLibrary()).diagnostics(of: file) == [])
  }

  @Test("The anchor tab has its former names too")
  func anchorTab() throws {
    #expect(
      try found(
        """
        When the agent opens the tab "Active Conversation"
        And the agent opens the tab "Summary"
        Then the app tab "Customer Summary" is in front
        """) == [])
  }
}
