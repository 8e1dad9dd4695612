import Concurrency

/// Runs scenarios in parallel; results are reported in the scenarios' order.
public struct ScenarioJobs: Sendable {
  private let runner: ScenarioRunner
  private let jobs: Int
  private let stopsAtFailure: Bool

  /// How many scenarios each job runs before their results are reported: enough to keep all jobs busy, few
  /// enough to report soon.
  private static let batch = 16
  /// More threads than any machine has processors only cost memory.
  private static let mostJobs = 256

  /// - Parameter stopsAtFailure: whether to skip everything after the first failure.
  public init(_ runner: ScenarioRunner, jobs: Int, stopsAtFailure: Bool) {
    self.runner = runner
    self.jobs = min(max(1, jobs), Self.mostJobs)
    self.stopsAtFailure = stopsAtFailure
  }

  /// Runs all scenarios, and reports each result in the scenarios' order.
  public func run(
    _ scenarios: [PlannedScenario], each report: (ScenarioResult) throws -> Void
  ) rethrows -> [ScenarioResult] {
    var results: [ScenarioResult] = []
    results.reserveCapacity(scenarios.count)
    var hasFailed = false
    while results.count < scenarios.count {
      let batch = scenarios[results.count...].prefix(jobs * Self.batch)
      for result in hasFailed ? batch.map(ScenarioResult.skipped) : ran(Array(batch)) {
        // A scenario that ran in parallel with an earlier failure does not count: the outcome must not depend
        // on timing.
        let counted = hasFailed ? .skipped(result.scenario) : result
        results.append(counted)
        try report(counted)
        hasFailed = hasFailed || stopsAtFailure && counted.status == .failed
      }
    }
    return results
  }

  private func ran(_ scenarios: [PlannedScenario]) -> [ScenarioResult] {
    scenarios.concurrentMap(threads: jobs, runner.run)
  }
}
