import Reports
import ScenarioSupport
import Scenarios

extension TestReportFormat {
  /// The whole report of files that a test has run.
  func text(of performed: PerformedFiles, from origin: ReportOrigin) -> String {
    var report = report(from: origin)
    for (file, results) in performed.files {
      report.begin(file)
      report.add(results)
    }
    return report.text(of: performed.run)
  }
}
