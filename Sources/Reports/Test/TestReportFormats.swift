import Scenarios

/// A format in which `test` reports a run.
///
/// `messages` needs the ids of the files' parts to differ from file to file: read each with a `firstID` behind the ids
/// of those before.
public typealias TestReportFormat = ReportFormat<TestRun>

extension TestRun: Reportable {
  public static var formats: [TestReportFormat] { [.pretty, .tap, .junit, .json, .cucumber, .messages] }
}
