import Simulation

/// The result of a scenario.
public struct ScenarioResult: Sendable {
  public let scenario: PlannedScenario
  /// One result for each step.
  public let steps: [StepResult]
  /// The rehearsal at the end or at the failed step; nil if nothing ran.
  public let rehearsal: Rehearsal?
  /// The actual screens that were accepted instead of being compared.
  public let updates: [ScreenUpdate]
  /// A PNG of the browser's desk at the failed step; nil if no page was open.
  public var picture: [UInt8]?

  public enum Status: String, Hashable, Sendable {
    case passed, failed, skipped
  }

  /// Passed only if every step ran; a scenario without steps has a step in their place, which fails.
  public var status: Status {
    if failedStep != nil { return .failed }
    return steps.contains { $0.status == .skipped } ? .skipped : .passed
  }

  /// The index of the first step that failed.
  public var failedStep: Int? { steps.firstIndex { $0.failure != nil } }

  /// How long it took, in nanoseconds of real time.
  public var duration: Int64 { steps.reduce(0) { $0 + $1.duration } }

  /// The rules of the warnings that were raised, each once.
  public var warnings: [WarningRule] {
    steps.flatMap(\.warnings).reduce(into: []) { rules, rule in
      if !rules.contains(rule) { rules.append(rule) }
    }
  }

  /// The result where no warning is allowed but those that a step expects: a passed scenario fails at the first
  /// step that raised another one.
  func allowingNoUnexpectedWarnings() -> ScenarioResult {
    let expected = Set(scenario.steps.compactMap(\.expectedWarning))
    let unexpected = warnings.filter { !expected.contains($0) }
    guard status == .passed,
      let place = steps.firstIndex(where: { !expected.isSuperset(of: $0.warnings) })
    else { return self }
    var steps = steps
    let step = steps[place]
    steps[place] = StepResult(
      status: .failed(.warnings(unexpected)), duration: step.duration, refusal: step.refusal,
      warnings: step.warnings)
    return ScenarioResult(
      scenario: scenario, steps: steps, rehearsal: rehearsal, updates: updates, picture: picture)
  }

  /// The result of a scenario that was not run.
  public static func skipped(_ scenario: PlannedScenario) -> ScenarioResult {
    ScenarioResult(
      scenario: scenario, steps: scenario.steps.map { _ in .skipped }, rehearsal: nil, updates: [])
  }
}
