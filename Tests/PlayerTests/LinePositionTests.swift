import Notations
import Scenarios
import Testing

@testable import Player

@Suite("Finding the step on a line of a feature file")
struct LinePositionTests {
  static let text = """
    Feature: Lines
      Background:
        Given the org "contoso"
        And a conversation with "Noah Park"

      # A word before.
      @smoke
      Scenario: First
        When the agent types "/cb"
        # note: between
        Then the buttons are
          | label |
          | Co-browse |

      Scenario Outline: Second
        When the agent types "<line>"
        Then the agent sees "<line>"
        Examples:
          | line |
          | one |
          | two |

    """

  @Test(
    "Lines of backgrounds, scenarios and examples give a position",
    arguments: [
      (3, 0, 0), (4, 0, 1), (7, 0, 0), (8, 0, 0), (9, 0, 2), (10, 0, 3), (11, 0, 3), (13, 0, 3), (14, 0, 4),
      (15, 1, 0), (16, 1, 2), (17, 1, 3), (20, 1, 0), (21, 2, 0), (22, 1, 4),
    ])
  func linesOfBackgroundsScenariosAndExamplesGiveAPosition(line: Int, scenario: Int, step: Int) throws {
    let file = try ScenarioFile(SourceText(file: "lines.feature", text: Self.text))
    #expect(file.position(ofLine: line) == LinePosition(scenario: scenario, step: step))
  }

  @Test("A step shared by several scenarios is found in each of them")
  func shared() throws {
    let file = try ScenarioFile(SourceText(file: "lines.feature", text: Self.text))
    #expect(file.position(ofLine: 16, inScenarioAt: 21) == LinePosition(scenario: 2, step: 2))
    #expect(file.position(ofLine: 4, inScenarioAt: 20) == LinePosition(scenario: 1, step: 1))
    #expect(file.position(ofLine: 9, inScenarioAt: 21) == nil)
    #expect(file.position(ofLine: 16, inScenarioAt: 99) == nil)
  }

  @Test("A line outside the file gives no position", arguments: [0, 1, 99, -1])
  func aLineOutsideTheFileGivesNoPosition(line: Int) throws {
    let file = try ScenarioFile(SourceText(file: "lines.feature", text: Self.text))
    #expect(file.position(ofLine: line) == nil)
    #expect(file.knownLines.map(\.line) == [8, 20, 21])
  }

  @Test("--from starts paused before the step, with the steps before it done")
  func from() throws {
    var player = try Viewer(Self.text, from: 11)
    #expect(player.playback.nextChange == nil)
    #expect(player.text.contains("▸ Then the buttons are"))
    #expect(player.text.contains("PAUSED"))
    #expect(player.text.contains("Co-browse: Requested"))
    try player.press("<Right>")
    #expect(player.text.contains("✗ Then the buttons are"))
    var again = try Viewer(Self.text, from: 11)
    try again.press("<Space>")
    try again.watch(for: "FAILED")
    try again.press("<Left><Left>")
    #expect(!again.text.contains("Co-browse: Requested"))
  }

  @Test("If a step before that line fails, playback stops there")
  func fromBehindAFailure() throws {
    let player = try Viewer(
      "Feature: F\n  Scenario: S\n    Given a conversation with \"Noah Park\"\n    Then the agent is Offline\n"
        + "    When the agent types \"/cb\"", from: 5)
    #expect(player.text.contains("✗ Then the agent is Offline"))
  }
}
