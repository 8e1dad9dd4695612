import Gherkin
import Notations
import ScenarioSupport
import Scenarios
import Testing

@Suite("Running several scenarios at once")
struct ScenarioJobsTests {
  /// A file with scenarios, of which those at the given indices fail.
  private static func file(_ count: Int, failing: Set<Int>) throws -> ScenarioFile {
    let text = (0..<count).map { index in
      """
        Scenario: number \(index)
          Given a conversation with "Noah Park"
          Then the conversation is \(failing.contains(index) ? "Closed" : "Active")
      """
    }
    return try ScenarioFile(
      SourceText(file: "many.feature", text: "Feature: Many\n" + text.joined(separator: "\n")))
  }

  private static let runner = ScenarioRunner(library: SampleLibrary(), stopwatch: { 0 })

  /// What is reported, in its order: files as nil.
  private func reported(
    _ parts: [(ScenarioFile, [PlannedScenario])], jobs: Int, stopsAtFailure: Bool = false
  ) throws -> [ScenarioResult?] {
    var reported: [ScenarioResult?] = []
    var parts = parts.makeIterator()
    try ScenarioJobs(Self.runner, jobs: jobs, stopsAtFailure: stopsAtFailure).run({ parts.next() }) {
      report in
      switch report {
      case .file: reported.append(nil)
      case .results(let results): reported += results
      }
    }
    return reported
  }

  @Test("Results are in scenario order, whatever the number of jobs", arguments: [1, 2, 5, 64])
  func keepsOrder(jobs: Int) throws {
    let file = try Self.file(100, failing: [17, 80])
    let results = try reported([(file, file.scenarios)], jobs: jobs).compactMap(\.self)
    #expect(results.map(\.scenario.name) == file.scenarios.map(\.name))
    #expect(results.indices.filter { results[$0].status == .failed } == [17, 80])
  }

  @Test("After the first failure the rest is skipped, whatever ran in parallel", arguments: [1, 3])
  func stopsAtFailure(jobs: Int) throws {
    let file = try Self.file(100, failing: [17, 18])
    let results = try reported([(file, file.scenarios)], jobs: jobs, stopsAtFailure: true).compactMap(\.self)
    #expect(results.map(\.status) == (0..<100).map { $0 < 17 ? .passed : $0 == 17 ? .failed : .skipped })
  }

  @Test("Each file is reported before its scenarios, even if none of them is run", arguments: [1, 3])
  func files(jobs: Int) throws {
    let file = try Self.file(40, failing: [])
    let counts = [3, 0, 40, 0, 1]
    let reported = try reported(counts.map { (file, Array(file.scenarios.prefix($0))) }, jobs: jobs)
    #expect(
      reported.map { $0?.scenario.name } == counts.flatMap { [nil] + file.scenarios.prefix($0).map(\.name) })
  }

  @Test("A file is asked for when its turn comes")
  func oneAfterTheOther() throws {
    let file = try Self.file(20, failing: [])
    var (asked, ended, most) = (0, 0, 0)
    try ScenarioJobs(Self.runner, jobs: 1, stopsAtFailure: false).run({
      asked += 1
      most = max(most, asked * 20 - ended)
      return asked <= 50 ? (file, file.scenarios) : nil
    }) { report in
      if case .results(let results) = report { ended += results.count }
    }
    #expect(ended == 1000)
    #expect(most <= 40)
  }
}
