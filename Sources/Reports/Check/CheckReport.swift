import Diagnostics
import Rules

/// The result of a `check` run.
public struct CheckReport: Hashable, Sendable {
  /// What was checked, as the person named it.
  public let paths: [String]
  /// Sorted by file, then the most severe first, then by line and column; each diagnostic once, even if several paths
  /// lead to it.
  public let diagnostics: [Diagnostic]
  /// How many things were checked; nil if nobody counted.
  public let checked: CheckedCounts?

  public init(of paths: [String], _ diagnostics: [Diagnostic], checked: CheckedCounts? = nil) {
    self.paths = paths
    self.checked = checked
    // Two paths may lead to one file: `shop` and `./shop`.
    var seen: Set<Diagnostic> = []
    self.diagnostics = diagnostics.sorted(by: Self.standsBefore).filter { diagnostic in
      var known = diagnostic
      known.place.file = FilePathForm.withoutDots(diagnostic.place.file)
      return seen.insert(known).inserted
    }
  }

  public func count(of severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// The number of files with diagnostics.
  public var fileCount: Int { Set(diagnostics.map(\.place.file)).count }

  /// Two diagnostics of one rule at one place differ in their text; order them, so that runs are
  /// reproducible.
  private static func standsBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.place.file != right.place.file { return left.place.file < right.place.file }
    if left.severity != right.severity { return left.severity > right.severity }
    if left.place != right.place { return left.place < right.place }
    if left.rule != right.rule { return left.rule < right.rule }
    return "\(left.fault.base)" < "\(right.fault.base)"
  }
}

extension CheckReport: Reportable {
  public static var formats: [ReportFormat<CheckReport>] { [.text, .json, .sarif, .github, .azure] }
}
