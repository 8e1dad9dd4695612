import Diagnostics

/// What a run of feature files came to, counted while its scenarios end.
///
/// It holds no scenario and no result: a run may have any number of them.
public struct TestRun: Sendable {
  /// Errors in how the files are written.
  public let diagnostics: [Diagnostic]
  /// The files that could be read, in order.
  public private(set) var files: [String] = []
  /// The errors in those files that no scenario shows.
  public private(set) var lostDiagnostics: Set<Diagnostic> = []
  /// How long all scenarios took, in nanoseconds of real time.
  public private(set) var duration: Int64 = 0
  /// Whether a scenario failed because the files of its organization or solution cannot be read.
  public private(set) var hasUnreadFiles = false
  private var counts: [ScenarioResult.Status: Int] = [:]

  public init(diagnostics: [Diagnostic] = []) { self.diagnostics = diagnostics }

  /// Counts a file, before its scenarios.
  public mutating func begin(_ file: ScenarioFile) {
    files.append(file.source.file)
    lostDiagnostics.formUnion(file.lostDiagnostics)
  }

  /// Counts a scenario of the file that was begun last.
  public mutating func add(_ result: ScenarioResult) {
    counts[result.status, default: 0] += 1
    duration += result.duration
    hasUnreadFiles =
      hasUnreadFiles
      || result.steps.contains { step in
        if case .problem(.unreadable)? = step.failure { true } else { false }
      }
  }

  public func count(_ status: ScenarioResult.Status) -> Int { counts[status] ?? 0 }

  /// How many scenarios have ended or were skipped.
  public var scenarioCount: Int { counts.values.reduce(0, +) }
}
