import Notations
import ScenarioSupport
import Scenarios
import Testing

@Suite("Coverage of steps")
struct StepCoverageTests {
  private let text = """
    Feature: F
      Scenario: in vain
        Given a conversation with "Noah Park"
        Then the agent is Offline
        And no warning is raised
      Scenario: left out
        Given a conversation with "Noah Park"
    """

  private func coverage() throws -> Coverage {
    let file = try ScenarioFile(SourceText(file: "f.feature", text: text))
    let runner = ScenarioRunner(library: SampleLibrary(), stopwatch: { 0 })
    return Coverage(of: [runner.run(file.scenarios[0]), .skipped(file.scenarios[1])])
  }

  @Test("A step after a failure was not reached, and neither was one of a scenario that was not run")
  func gaps() throws {
    let steps = try coverage().steps
    #expect(steps.tally.exercised == 2)
    #expect(steps.tally.possible == 4)
    #expect(steps.tally.percent == 50)
    #expect(steps.gaps.map(\.scenario) == ["in vain", "left out"])
    #expect(steps.gaps.map(\.failedLine) == [4, nil])
    #expect(steps.gaps[0].steps == [.init(line: 5, sentence: "And no warning is raised")])
  }

  @Test("Percentages are rounded down, so that 100 means all")
  func percent() throws {
    let tally = try coverage().tally
    #expect(tally.percent == tally.exercised * 100 / tally.possible)
    #expect(tally.isBelow(percent: 100))
    #expect(!tally.isBelow(percent: 0))
  }
}
