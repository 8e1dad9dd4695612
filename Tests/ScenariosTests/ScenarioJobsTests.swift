import Gherkin
import Notations
import ScenarioSupport
import Scenarios
import Testing

@Suite("Running several scenarios at once")
struct ScenarioJobsTests {
  /// Scenarios, of which those at the given indices fail.
  private static func scenarios(_ count: Int, failing: Set<Int>) throws -> [PlannedScenario] {
    let text = (0..<count).map { index in
      """
        Scenario: number \(index)
          Given a conversation with "Noah Park"
          Then the conversation is \(failing.contains(index) ? "Closed" : "Active")
      """
    }
    return try ScenarioFile(
      SourceText(file: "many.feature", text: "Feature: Many\n" + text.joined(separator: "\n"))
    ).scenarios
  }

  private static let runner = ScenarioRunner(library: SampleLibrary(), stopwatch: { 0 })

  @Test("Results are in scenario order, whatever the number of jobs", arguments: [1, 2, 5, 64])
  func keepsOrder(jobs: Int) throws {
    let scenarios = try Self.scenarios(100, failing: [17, 80])
    var told: [String] = []
    let results = ScenarioJobs(Self.runner, jobs: jobs, stopsAtFailure: false).run(scenarios) {
      told.append($0.scenario.name)
    }
    #expect(told == scenarios.map(\.name))
    #expect(results.map(\.scenario.name) == told)
    #expect(results.indices.filter { results[$0].status == .failed } == [17, 80])
  }

  @Test("After the first failure the rest is skipped, whatever ran in parallel", arguments: [1, 3])
  func stopsAtFailure(jobs: Int) throws {
    let scenarios = try Self.scenarios(100, failing: [17, 18])
    let results = ScenarioJobs(Self.runner, jobs: jobs, stopsAtFailure: true).run(scenarios) { _ in }
    #expect(results.map(\.status) == (0..<100).map { $0 < 17 ? .passed : $0 == 17 ? .failed : .skipped })
  }
}
