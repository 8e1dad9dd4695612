import ArgumentParser
import Diagnostics
import RecordFormats

/// How a command ends where it does not end well; usage errors (64) are the argument parser's.
enum ExitStatus: Int32 {
  /// An expectation or a rule failed.
  case failed = 1
  /// A file is invalid or unreadable.
  case invalid = 2
  /// The terminal or the run failed.
  case broken = 3
  case nothingMatched = 5

  /// How a command ends that needs the files in which this was found: a package that can be read, and has none of
  /// our tables, is no broken one.
  init(of diagnostics: [Diagnostic]) {
    let isEmpty = diagnostics.filter { $0.severity == .error }.allSatisfy {
      if case .withoutRows? = $0.fault.base as? PackageFault { true } else { false }
    }
    self = isEmpty ? .nothingMatched : .invalid
  }

  var code: ExitCode { ExitCode(rawValue) }
}
