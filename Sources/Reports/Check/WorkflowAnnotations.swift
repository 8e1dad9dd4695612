import Diagnostics
import Wording

extension ReportFormat<CheckReport> {
  /// For GitHub Actions.
  public static var github: ReportFormat {
    ReportFormat("github") { report, _ in
      report.workflowAnnotations.map { ReportLine(.plain($0)).text + "\n" }.joined()
    }
  }
}

extension CheckReport {
  /// The report as GitHub Actions workflow commands, one per line; each becomes an annotation at its line.
  public var workflowAnnotations: [String] { diagnostics.map { WorkflowAnnotation($0).command } }
}

extension WorkflowAnnotation {
  init(_ diagnostic: Diagnostic) {
    self.init(
      severity: diagnostic.severity, place: diagnostic.place, title: diagnostic.rule,
      words: Spoken(diagnostic))
  }
}
