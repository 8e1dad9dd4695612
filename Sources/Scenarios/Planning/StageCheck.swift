import Diagnostics

/// A scenario's stage, set without playing: its organization, and what its first Givens name.
///
/// What a name means is known only with the organization at hand, so `check` sets the stage as `test` would.
public struct StageCheck {
  private let library: any Library

  public init(library: any Library) { self.library = library }

  /// What keeps the scenarios of a file from beginning, each place once.
  ///
  /// Steps that are not written as they must be are told elsewhere, and end what can be looked at.
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
      // The errors of an organization that the file lies in are told where they are.
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
