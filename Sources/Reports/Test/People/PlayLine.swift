import Scenarios

/// The command that opens the console at a step.
enum PlayLine {
  /// Rows of an outline share the lines of its steps, and scenarios those of a background: then the scenario is named
  /// too.
  static func of(_ failed: FailedStep, in scenario: PlannedScenario) -> String {
    let step = failed.step.pickleStep.step
    let isShared = scenario.pickle.row != nil || !scenario.pickle.scenario.steps.contains { $0.id == step.id }
    return "agent-console play \(argument(failed.place.file)) --from \(failed.place.line)"
      + (isShared ? " --in \(scenario.line)" : "")
  }

  /// A file's name as a shell takes it for one argument, and the command for a name.
  static func argument(_ name: String) -> String {
    // What begins with a dash would be an option.
    let name = name.hasPrefix("-") ? "./\(name)" : name
    let isPlain = !name.isEmpty && name.unicodeScalars.allSatisfy(isPlain)
    // Nothing has a meaning between single quotes, and a single quote cannot stand there.
    return isPlain
      ? name
      : "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "_", "-", "+", ",", ":", "@", "%", "=": true
    default: scalar.properties.isAlphabetic
    }
  }
}
