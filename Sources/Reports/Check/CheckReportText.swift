import Concurrency
import Diagnostics
import Rules
import Wording

extension ReportFormat<CheckReport> {
  /// For people.
  public static var text: ReportFormat {
    ReportFormat("text") { report, _ in report.lines.map { ReportLine(.plain($0)).text + "\n" }.joined() }
  }
}

extension CheckReport {
  /// Each diagnostic with its line and a caret, followed by a count of each kind, and by what was checked.
  public var lines: [String] {
    diagnostics.concurrentMap { DiagnosticText($0).lines + [""] }.flatMap(\.self) + [summary]
      + [checked.map { "checked \($0.words)" }].compactMap(\.self)
  }

  /// The same lines for a terminal.
  public var emphasizedLines: [[EmphasizedText]] {
    let total: EmphasizedText =
      count(of: .error) > 0 ? .alarming(summary) : diagnostics.isEmpty ? .good(summary) : .strong(summary)
    return diagnostics.concurrentMap { DiagnosticText($0).emphasizedLines + [[]] }.flatMap(\.self) + [[total]]
      + [checked.map { [.plain("checked \($0.words)")] }].compactMap(\.self)
  }

  /// `3 errors, 1 warning, 2 notes in 2 files`, or `no problems in contoso`.
  public var summary: String {
    guard !diagnostics.isEmpty else { return "no problems in \(paths.joined(separator: ", "))" }
    let counts = Severity.allCases.compactMap { severity -> String? in
      let count = count(of: severity)
      return count == 0 ? nil : CountWords.count(count, severity.rawValue, "\(severity.rawValue)s")
    }
    return "\(counts.joined(separator: ", ")) in \(CountWords.count(fileCount, "file", "files"))"
  }
}

extension CheckedCounts {
  /// `2 organizations, 3 solutions, 1 package, 14 feature files`.
  fileprivate var words: String {
    let counts = [
      (organizations, "organization", "organizations"), (solutions, "solution", "solutions"),
      (packages, "package", "packages"), (featureFiles, "feature file", "feature files"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { CountWords.count($0.0, $0.1, $0.2) }
    let all = words.isEmpty ? "nothing" : words.joined(separator: ", ")
    guard unreadPackages > 0 else { return all }
    return "\(all); \(CountWords.count(unreadPackages, "package", "packages")) could not be read"
  }
}
