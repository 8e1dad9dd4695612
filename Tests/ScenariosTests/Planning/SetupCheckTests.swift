import Diagnostics
import Notations
import ScenarioSupport
import Scenarios
import Testing
import Wording

@Suite("Checking the setup of scenarios without playing them")
struct SetupCheckTests {
  private func found(_ text: String, file: String = "a.feature") throws -> [String] {
    let file = try ScenarioFile(SourceText(file: file, text: text))
    return SetupCheck(library: SampleLibrary()).diagnostics(of: file).map {
      "\($0.place.line):\($0.place.column) \(Spoken($0).message) [\($0.rule)]"
    }
  }

  @Test("Names in the first Givens must exist")
  func names() throws {
    #expect(
      try found(
        """
        Feature: F
          Scenario: a
            Given the org "contosso"
            When the agent presses "Co-browse"
          Scenario: b
            Given the agent "Nobody"
          Scenario: c
            Given the solution "TailspinAsist" is installed
          Scenario: d
            Given the chat widget "Stor chat"
        """) == [
          "3:11 there is no organization contosso [scenario-stage]",
          "6:11 there is no agent Nobody [scenario-stage]",
          "8:11 there is no solution TailspinAsist [scenario-stage]",
          "10:11 there is no chat widget Stor chat [scenario-stage]",
        ])
  }

  @Test("A fault in a Background is reported once, and one in an outline once per place")
  func once() throws {
    #expect(
      try found(
        """
        Feature: F
          Background:
            Given the agent "Nobody"
          Scenario: a
            When the agent presses "Co-browse"
          Scenario Outline: b
            When the agent presses "<x>"
            Examples:
              | x |
              | 1 |
              | 2 |
        """) == ["3:11 there is no agent Nobody [scenario-stage]"])
  }

  @Test("An organization named in the file's comment is checked")
  func organizationOfFile() throws {
    let text = "# org: contosso\nFeature: F\n  Scenario: a\n    When the agent presses \"Co-browse\"\n"
    #expect(try found(text) == ["4:10 there is no organization contosso [scenario-stage]"])
  }

  @Test("Later steps and unknown sentences are not checked")
  func later() throws {
    #expect(
      try found(
        """
        Feature: F
          Scenario: a
            Given a conversation with "Noah Park"
            When the agent types "/nothing of the kind"
            Then the agent is Busy
          Scenario: b
            Given something else
            And the agent "Nobody"
          Scenario: c
        """) == [])
  }
}
