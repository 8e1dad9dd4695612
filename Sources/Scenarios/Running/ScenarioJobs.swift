import Concurrency

/// Several runners at the same work: scenarios run side by side, results come in the scenarios' order.
public struct ScenarioJobs: Sendable {
  private let runner: ScenarioRunner
  private let jobs: Int
  private let stopsAtFailure: Bool

  /// So many scenarios a job are run before their results are told: enough to keep all jobs busy, few enough to be
  /// told soon.
  private static let batch = 16

  /// - Parameter stopsAtFailure: whether what comes after the first failure is skipped.
  public init(_ runner: ScenarioRunner, jobs: Int, stopsAtFailure: Bool) {
    self.runner = runner
    self.jobs = max(1, jobs)
    self.stopsAtFailure = stopsAtFailure
  }

  /// Runs them all, and tells each result in the order of the scenarios.
  public func run(
    _ scenarios: [PlannedScenario], each tell: (ScenarioResult) throws -> Void
  ) rethrows -> [ScenarioResult] {
    var results: [ScenarioResult] = []
    results.reserveCapacity(scenarios.count)
    var hasFailed = false
    while results.count < scenarios.count {
      let batch = scenarios[results.count...].prefix(jobs * Self.batch)
      for result in hasFailed ? batch.map(ScenarioResult.skipped) : ran(Array(batch)) {
        // What ran beside a failure and after it does not count: the outcome must not hang on luck.
        let told = hasFailed ? .skipped(result.scenario) : result
        results.append(told)
        try tell(told)
        hasFailed = hasFailed || stopsAtFailure && told.status == .failed
      }
    }
    return results
  }

  private func ran(_ scenarios: [PlannedScenario]) -> [ScenarioResult] {
    scenarios.concurrentMap(threads: jobs, runner.run)
  }
}
