/// The result of a scenario.
public struct ScenarioResult: Sendable {
  public let scenario: PlannedScenario
  /// One result for each step.
  public let steps: [StepResult]
  /// The rehearsal at the end or at the failed step; nil if nothing ran.
  public let rehearsal: Rehearsal?
  /// The actual screens that were accepted instead of being compared.
  public let updates: [ScreenUpdate]

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

  /// The result of a scenario that was not run.
  public static func skipped(_ scenario: PlannedScenario) -> ScenarioResult {
    ScenarioResult(
      scenario: scenario, steps: scenario.steps.map { _ in .skipped }, rehearsal: nil, updates: [])
  }
}
