import Notations
import ScenarioSupport
import Scenarios
import Testing

@testable import Reports

@Suite("The report of a drill")
struct DrillReportTests {
  /// A drill in which the only task was shown.
  private static func shown() throws -> DrillResult {
    let text = """
      Feature: Helping
        Scenario: By co-browse
          Given a conversation with "Noah Park"
          When the agent types "/cb"
          Then the co-browse session is Requested
      """
    let file = try ScenarioFile(SourceText(file: "a.feature", text: text))
    var drill = try Drill(try #require(file.scenarios.first), library: SampleLibrary())
    drill.goOn()
    drill.show()
    drill.goOn()
    return DrillResult(drill, isComplete: true)
  }

  @Test("JSON has the schema, the score, the tasks and the checks")
  func json() throws {
    let json = DrillReport([try Self.shown()], passMark: 70, isCutShort: false).json
    #expect(json["schema"]?.asText == "agent-console.drill/1")
    #expect(json["passed"]?.asFlag == false)
    let drill = try #require(json["drills"]?.asList?.first)
    #expect(drill["mostPoints"]?.asInteger == 3)
    #expect(drill["tasks"]?.asList?.first?["end"]?.asText == "shown")
    #expect(drill["checks"]?.asList?.first?["holds"]?.asFlag == true)
  }

  @Test("a drill passes at its pass mark, but not if some were never begun")
  func passing() throws {
    #expect(DrillReport([try Self.shown()], passMark: 0, isCutShort: false).isPassed)
    #expect(!DrillReport([try Self.shown()], passMark: 0, isCutShort: true).isPassed)
  }

  @Test("the text names the scenario, the score and the verdict")
  func text() throws {
    #expect(
      DrillReport([try Self.shown()], passMark: 70, isCutShort: false).lines == [
        "By co-browse", "  0 of 3 points (0%), no hint, no mistake, 0 s: not passed.",
        "Not passed: 70% of the points and every check are needed.",
      ])
  }
}
