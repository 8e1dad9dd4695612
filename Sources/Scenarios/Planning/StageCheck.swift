import Diagnostics

/// Sets up a scenario's stage without running the scenario: its organization, and what its first Givens name.
///
/// Names can only be resolved with the organization loaded, so `check` sets the stage as `test` would.
public struct StageCheck {
  private let library: any Library

  public init(library: any Library) { self.library = library }

  /// What prevents the scenarios of a file from starting, each location once.
  ///
  /// Incorrectly written steps are reported elsewhere; the check of a scenario stops there.
  public func diagnostics(of file: ScenarioFile) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return file.scenarios.compactMap { scenario in
      obstacle(in: scenario).map { step, problem in
        file.source.diagnostic(StageFault(problem: problem), at: step.place)
      }
    }.filter { seen.insert($0).inserted }
  }

  private func obstacle(in scenario: PlannedScenario) -> (PlannedStep, StepProblem)? {
    guard let first = scenario.steps.first else { return nil }
    var performance = Performance(scenario, library: library, stopwatch: { 0 })
    if let obstacle = performance.obstacle {
      // Errors in the organization that contains the file are reported in its own files.
      if case .unreadable = obstacle, scenario.organization == nil { return nil }
      return (first, obstacle)
    }
    for step in scenario.steps.prefix(while: { $0.fault == nil && $0.sentence?.sentence.role == .given }) {
      performance.perform()
      if case .failed(.problem(let problem))? = performance.results.last?.status { return (step, problem) }
    }
    return nil
  }
}
