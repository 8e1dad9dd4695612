import ArgumentParser

/// How a command ends where it does not end well; usage errors (64) are the argument parser's.
enum ExitStatus: Int32, Error {
  /// An expectation or a rule failed.
  case failed = 1
  /// A file is invalid or unreadable.
  case invalid = 2
  /// The terminal or the run failed.
  case broken = 3
  /// A replay diverged.
  case diverged = 4
  case nothingMatched = 5

  var code: ExitCode { ExitCode(rawValue) }
}
