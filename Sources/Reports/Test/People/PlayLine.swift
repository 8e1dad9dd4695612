import Scenarios

/// The command that opens the console at a step.
enum PlayLine {
  /// The command for a failed step.
  ///
  /// The rows of an outline share the lines of its steps, and scenarios share those of a background; in these
  /// cases the command also names the scenario.
  static func of(_ failed: FailedStep, in scenario: PlannedScenario) -> String {
    let step = failed.step.pickleStep.step
    let isShared = scenario.pickle.row != nil || !scenario.pickle.scenario.steps.contains { $0.id == step.id }
    return "agent-console play \(failed.place.file.shellPath) --from \(failed.place.line)"
      + (isShared ? " --in \(scenario.line)" : "")
  }
}
