/// The command that opens the console at a step.
enum PlayLine {
  static func of(_ file: String, line: Int) -> String {
    "agent-console play \(argument(file)) --from \(line)"
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
