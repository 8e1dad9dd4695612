import Concurrency

/// Runs scenarios in parallel; results are reported in the scenarios' order.
///
/// It holds the scenarios of one batch at a time: a run may have any number of them.
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

  /// Something to report, in the order of the files.
  public enum Report: Sendable {
    /// A file begins, even if none of its scenarios is run.
    case file(ScenarioFile)
    /// These scenarios of that file have ended.
    case results([ScenarioResult])
  }

  /// Runs all scenarios, and reports the files and the results in their order.
  ///
  /// - Parameters:
  ///   - next: returns a file with those of its scenarios that are run; nil after the last one. It is asked when the
  ///     file's turn comes.
  ///   - report: takes what happened.
  public func run(
    _ next: () throws -> (file: ScenarioFile, scenarios: [PlannedScenario])?,
    each report: (Report) throws -> Void
  ) throws {
    var batch = Batch()
    var hasFailed = false
    while let (file, scenarios) = try next() {
      batch.begin(file)
      for scenario in scenarios {
        batch.add(scenario)
        if batch.scenarios.count == jobs * Self.batch { try finish(&batch, &hasFailed, report) }
      }
      if batch.holdsManyPlans { try finish(&batch, &hasFailed, report) }
    }
    try finish(&batch, &hasFailed, report)
  }

  private func finish(
    _ batch: inout Batch, _ hasFailed: inout Bool, _ report: (Report) throws -> Void
  ) throws {
    // A scenario that ran in parallel with an earlier failure does not count: the outcome must not depend on timing.
    let results = (hasFailed ? batch.scenarios.map(ScenarioResult.skipped) : ran(batch.scenarios)).map {
      result in
      defer { hasFailed = hasFailed || stopsAtFailure && result.status == .failed }
      return hasFailed ? .skipped(result.scenario) : result
    }
    for ended in batch.reports(results) { try report(ended) }
    batch = Batch()
  }

  private func ran(_ scenarios: [PlannedScenario]) -> [ScenarioResult] {
    scenarios.concurrentMap(threads: jobs, runner.run)
  }
}

/// Scenarios that run together, and the files that begin among them.
private struct Batch {
  private(set) var scenarios: [PlannedScenario] = []
  /// Each file, with the index of the scenario before which it begins.
  private var files: [(file: ScenarioFile, start: Int)] = []
  private var plans = 0

  /// Whether its files hold so many plans that it should end: where few scenarios of long files are chosen, most
  /// plans are never run.
  var holdsManyPlans: Bool { plans >= 2_000 }

  mutating func begin(_ file: ScenarioFile) {
    files.append((file, scenarios.count))
    plans += file.scenarios.count
  }

  mutating func add(_ scenario: PlannedScenario) { scenarios.append(scenario) }

  /// The reports of its files and its results, in their order.
  func reports(_ results: [ScenarioResult]) -> [ScenarioJobs.Report] {
    var reports: [ScenarioJobs.Report] = []
    var reported = 0
    func report(upTo end: Int) {
      if reported < end { reports.append(.results(Array(results[reported..<end]))) }
      reported = end
    }
    for (file, start) in files {
      report(upTo: start)
      reports.append(.file(file))
    }
    report(upTo: results.count)
    return reports
  }
}
