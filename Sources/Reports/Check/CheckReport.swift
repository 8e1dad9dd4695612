import Diagnostics

/// What a run of `check` found.
public struct CheckReport: Hashable, Sendable {
  /// What was checked, as the person named it.
  public let paths: [String]
  /// By file, line and column; each once, though several paths may lead to it.
  public let diagnostics: [Diagnostic]

  public init(of paths: [String], _ diagnostics: [Diagnostic]) {
    self.paths = paths
    // Those of each path are in order already, which makes sorting cheap; alike ones stand side by side then.
    var told: [Diagnostic] = []
    for diagnostic in diagnostics.sorted(by: Self.standsBefore) where diagnostic != told.last {
      told.append(diagnostic)
    }
    self.diagnostics = told
  }

  public func count(of severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// How many files something is said of.
  public var fileCount: Int { Set(diagnostics.map(\.place.file)).count }

  /// Two findings of one rule at one place differ in what they say, and must not change places from run to run.
  private static func standsBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.rule != right.rule { return left.rule < right.rule }
    return "\(left.fault.base)" < "\(right.fault.base)"
  }
}

extension CheckReport: Reportable {
  public static var formats: [ReportFormat<CheckReport>] { [.text, .json, .sarif, .github] }
}
