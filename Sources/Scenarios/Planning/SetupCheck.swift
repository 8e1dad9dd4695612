import Diagnostics

/// Sets a scenario up without running it: its organization, and what its first Givens name.
///
/// Names can only be resolved with the organization loaded, so `check` sets scenarios up as `test` would.
public struct SetupCheck {
  private let library: any Library

  public init(library: any Library) { self.library = library }

  /// What prevents the scenarios of a file from starting, each location once.
  ///
  /// Incorrectly written steps are reported elsewhere; the check of a scenario stops there.
  public func diagnostics(of file: ScenarioFile) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return file.scenarios.compactMap { scenario in
      obstacle(in: scenario).map { step, problem in
        file.source.diagnostic(SetupFault(problem: problem), at: step.place)
      }
    }.filter { seen.insert($0).inserted }
  }

  private func obstacle(in scenario: PlannedScenario) -> (PlannedStep, StepProblem)? {
    guard let first = scenario.steps.first else { return nil }
    var runner = StepRunner(scenario, library: library, stopwatch: { 0 })
    if let obstacle = runner.obstacle { return (first, obstacle) }
    for step in scenario.steps.prefix(while: { $0.fault == nil && $0.sentence?.sentence.role == .given }) {
      runner.perform()
      if case .failed(.problem(let problem))? = runner.results.last?.status { return (step, problem) }
    }
    return nil
  }
}
