import Scenarios

/// A format for the report of a `test` run.
///
/// `messages` needs the ids of the files' parts to differ between files: read each file with a `firstID`
/// after the ids of the files before it.
public typealias TestReportFormat = ReportFormat<TestRun>

extension TestRun: Reportable {
  public static var formats: [TestReportFormat] {
    [.pretty, .html, .junit, .json, .github, .tap, .cucumber, .messages]
  }
}
