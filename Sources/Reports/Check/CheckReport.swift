import Diagnostics
import Rules

/// The result of a `check` run.
public struct CheckReport: Hashable, Sendable {
  /// What was checked, as the person named it.
  public let paths: [String]
  /// Sorted by file, line and column; each diagnostic once, even if several paths lead to it.
  public let diagnostics: [Diagnostic]
  /// How many things were checked; nil if nobody counted.
  public let checked: CheckedCounts?

  public init(of paths: [String], _ diagnostics: [Diagnostic], checked: CheckedCounts? = nil) {
    self.paths = paths
    self.checked = checked
    // The diagnostics of each path are already sorted, so sorting is cheap; equal ones end up next to each
    // other.
    var reported: [Diagnostic] = []
    for diagnostic in diagnostics.sorted(by: Self.standsBefore) where diagnostic != reported.last {
      reported.append(diagnostic)
    }
    self.diagnostics = reported
  }

  public func count(of severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// The number of files with diagnostics.
  public var fileCount: Int { Set(diagnostics.map(\.place.file)).count }

  /// Two diagnostics of one rule at one place differ in their text; order them, so that runs are
  /// reproducible.
  private static func standsBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.rule != right.rule { return left.rule < right.rule }
    return "\(left.fault.base)" < "\(right.fault.base)"
  }
}

extension CheckReport: Reportable {
  public static var formats: [ReportFormat<CheckReport>] { [.text, .json, .sarif, .github] }
}
