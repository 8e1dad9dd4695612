/// Why a terminal cannot be used.
///
/// Nothing has been written to it.
public enum TerminalRefusal: Error, Hashable, Sendable {
  /// Standard input or standard output is a file or a pipe.
  case notATerminal
  /// The system has no more descriptors, and those for signals are needed to restore the terminal.
  case noDescriptors
  /// `TERM` is empty, says `dumb`, or names a terminal that cannot place its cursor.
  case dumbTerminal(name: String)
  /// The system's terminfo has no entry for what `TERM` says.
  case unknownTerminal(name: String)
}
