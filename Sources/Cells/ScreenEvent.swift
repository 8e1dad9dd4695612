/// An event from a terminal for the program.
public enum ScreenEvent: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one go, which must never be interpreted as keys.
  case paste(String)
  case pointer(PointerEvent)
  /// The screen now has this size and must be fully repainted.
  case resized(Size)
  /// The program was stopped from outside and continues.
  case resumed
  /// The terminal has answered the question for its background.
  case background(TerminalBackground)
  /// No more events will come.
  case ended(EndOfInput)
}

/// The background of a terminal, as far as it decides which colours are readable on it.
public enum TerminalBackground: Hashable, Sendable {
  case dark, light
}

/// Why no more events will come from the terminal.
public enum EndOfInput: Hashable, Sendable {
  /// The terminal is gone or its input has ended.
  case closed
  /// SIGHUP.
  case hungUp
  /// SIGINT sent from outside; Ctrl-C is a key.
  case interrupted
  /// SIGQUIT.
  case quit
  /// SIGTERM.
  case terminated

  /// The program's exit code: 128 plus the signal's number.
  ///
  /// A closed terminal counts as a hang-up.
  public var exitCode: Int32 {
    switch self {
    case .closed, .hungUp: 129
    case .interrupted: 130
    case .quit: 131
    case .terminated: 143
    }
  }
}
