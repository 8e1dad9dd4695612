import Scenarios

/// The command that opens the console at a step.
enum PlayLine {
  /// The rows of an outline share the lines of its steps, so that one begins at its row.
  static func of(_ failed: FailedStep, in scenario: PlannedScenario) -> String {
    let line = scenario.pickle.row == nil ? failed.place.line : scenario.line
    return "agent-console play \(argument(failed.place.file)) --from \(line)"
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
