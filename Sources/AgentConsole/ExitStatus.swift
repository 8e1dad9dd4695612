import ArgumentParser
import Diagnostics
import RecordFormats

/// The exit code of a command that fails.
///
/// Usage errors (64) come from the argument parser.
enum ExitStatus: Int32 {
  /// An expectation or a rule failed.
  case failed = 1
  /// A file is invalid or unreadable.
  case invalid = 2
  /// The terminal or the run failed.
  case broken = 3
  /// A recorded run gives other facts now.
  case diverged = 4
  case nothingMatched = 5

  /// The exit code when files with these diagnostics are needed.
  ///
  /// A readable package without any of our tables is not a broken one.
  init(of diagnostics: [Diagnostic]) {
    let isEmpty = diagnostics.filter { $0.severity == .error }.allSatisfy {
      if case .withoutRows? = $0.fault.base as? PackageFault { true } else { false }
    }
    self = isEmpty ? .nothingMatched : .invalid
  }

  var code: ExitCode { ExitCode(rawValue) }
}
