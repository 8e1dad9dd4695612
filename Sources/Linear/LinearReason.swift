/// Why the console speaks in lines.
public enum LinearReason: Hashable, Sendable {
  /// `--linear` asked for it.
  case option
  /// The environment's `AGENT_CONSOLE_LINEAR` asked for it.
  case environment
  /// A line of the person's configuration asks for it.
  case configuration(file: String, line: Int)
  /// The commands come from a pipe or a file.
  case input
}
