import Notations
import Scenarios
import Testing

@Suite("The scenarios at a line of a feature file")
struct LineSelectionTests {
  private static let text = """
    @all
    Feature: F
      About it.

      Background:
        Given the org "contoso"

      @first
      Scenario: one
        More about it.
        Given a conversation with "Noah Park"

        Then the buttons are
          | label |

      Scenario Outline: two
        Given a conversation with "<who>"

        Examples: early
          | who       |
          | Noah Park |
          | Mia Wong  |
        Examples: late
          | who   |
          | Oscar |

      Rule: R
        Background:
          Given the agent "Luc Martin"

        Scenario: three
          Given a conversation with "Noah Park"
    # The end.
    """

  private static func file() throws -> ScenarioFile {
    try ScenarioFile(SourceText(file: "f.feature", text: text))
  }

  @Test(
    "A line stands for the scenarios that it is part of",
    arguments: [
      (1, [0, 1, 2, 3, 4]), (2, [0, 1, 2, 3, 4]), (3, [0, 1, 2, 3, 4]), (5, [0, 1, 2, 3, 4]),
      (6, [0, 1, 2, 3, 4]), (8, [0]), (9, [0]), (10, [0]), (11, [0]), (12, [0]), (14, [0]), (16, [1, 2, 3]),
      (17, [1, 2, 3]), (19, [1, 2]), (20, [1, 2]), (21, [1]), (22, [2]), (23, [3]), (25, [3]), (27, [4]),
      (29, [4]), (31, [4]), (32, [4]),
    ])
  func meant(line: Int, scenarios: [Int]) throws {
    #expect(try Self.file().scenarioIndexes(atLine: line) == scenarios)
  }

  @Test("Any other line stands for none", arguments: [-1, 0, 4, 7, 15, 26, 33, 99])
  func none(line: Int) throws {
    #expect(try Self.file().scenarioIndexes(atLine: line) == [])
  }

  @Test("The nearest scenarios can be named instead")
  func nearest() throws {
    let near = try Self.file().scenarios(near: 26, limit: 2)
    #expect(near.map(\.line) == [22, 25])
    #expect(near.map(\.name) == ["two", "two"])
  }
}
