/// What a terminal has to say to the program.
public enum ScreenEvent: Hashable, Sendable {
  case key(Key)
  /// Text that was pasted in one go: never to be taken for keys.
  case paste(String)
  case pointer(PointerEvent)
  /// The screen has this size from now on, and is to be painted whole.
  case resized(Size)
  /// The program was stopped from outside, and goes on.
  case resumed
  /// Nothing more will come.
  case ended(EndOfInput)
}

/// Why nothing more will come from the terminal.
public enum EndOfInput: Hashable, Sendable {
  /// The terminal is gone, or its input has ended.
  case closed
  /// SIGHUP.
  case hungUp
  /// SIGINT, sent from outside: Ctrl-C is a key.
  case interrupted
  /// SIGQUIT.
  case quit
  /// SIGTERM.
  case terminated

  /// What the program exits with: 128 and the signal's number; a closed terminal counts as a hang-up.
  public var exitCode: Int32 {
    switch self {
    case .closed, .hungUp: 129
    case .interrupted: 130
    case .quit: 131
    case .terminated: 143
    }
  }
}
