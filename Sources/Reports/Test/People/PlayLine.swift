import Scenarios

/// The command that opens the console at a step.
enum PlayLine {
  /// Rows of an outline share the lines of its steps, and scenarios those of a background: then the scenario is named
  /// too.
  static func of(_ failed: FailedStep, in scenario: PlannedScenario) -> String {
    let step = failed.step.pickleStep.step
    let isShared = scenario.pickle.row != nil || !scenario.pickle.scenario.steps.contains { $0.id == step.id }
    return "agent-console play \(failed.place.file.shellPath) --from \(failed.place.line)"
      + (isShared ? " --in \(scenario.line)" : "")
  }
}
