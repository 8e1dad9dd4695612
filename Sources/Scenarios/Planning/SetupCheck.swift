import Diagnostics
import Organizations

/// Sets a scenario up without running it: its organization, and what its first Givens name.
///
/// Names can only be resolved with the organization loaded, so `check` sets scenarios up as `test` would.
public struct SetupCheck: Sendable {
  private let library: any Library

  public init(library: any Library) { self.library = library }

  /// What prevents the scenarios of a file from starting, and the names in their steps that cannot be right, each
  /// location once.
  ///
  /// Incorrectly written steps are reported elsewhere; the check of a scenario's setup stops there.
  public func diagnostics(of file: ScenarioFile) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return file.scenarios.flatMap { diagnostics(of: $0, in: file) }.filter { seen.insert($0).inserted }
  }

  private func diagnostics(of scenario: PlannedScenario, in file: ScenarioFile) -> [Diagnostic] {
    switch setup(of: scenario) {
    case .ready(let rehearsal):
      // Where something that its author wrote does not run, its names follow from that.
      guard rehearsal.organizationOnFile != nil, scenario.steps.allSatisfy(\.isOfPickle) else { return [] }
      return names(in: scenario, at: rehearsal.state.organization, of: file)
    case .blocked(let step, let problem):
      return [file.source.diagnostic(SetupFault(problem: problem), at: step.place)]
    case .unknown: return []
    }
  }

  /// A scenario after its first Givens.
  private enum Setup {
    case ready(Rehearsal)
    case blocked(PlannedStep, StepProblem)
    /// Nothing can be said: its organization's own files are wrong, or it has no steps.
    case unknown
  }

  private func setup(of scenario: PlannedScenario) -> Setup {
    guard let first = scenario.steps.first else { return .unknown }
    var runner = StepRunner(scenario, library: library, stopwatch: { 0 })
    if let obstacle = runner.obstacle { return .blocked(first, obstacle) }
    for step in scenario.steps.prefix(while: { $0.fault == nil && $0.sentence?.sentence.role == .given }) {
      runner.perform()
      if case .failed(.problem(let problem))? = runner.results.last?.status { return .blocked(step, problem) }
    }
    return .ready(runner.rehearsal)
  }

  private func names(
    in scenario: PlannedScenario, at organization: Organization, of file: ScenarioFile
  ) -> [Diagnostic] {
    var check = NameCheck(in: organization, library: library, file: scenario.file)
    return scenario.steps.filter { $0.fault == nil }.compactMap { step in
      check.fault(of: step).map { file.source.diagnostic($0, at: step.place, severity: $0.severity) }
    }
  }
}
