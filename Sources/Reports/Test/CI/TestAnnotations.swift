import Cells
import Scenarios

extension TestReportFormat {
  /// For GitHub Actions.
  public static var github: TestReportFormat {
    TestReportFormat("github") { run, _ in run.annotations.map { "\($0)\n" }.joined() }
  }
}

extension TestRun {
  /// The run as GitHub Actions workflow commands: an annotation at each problem in the files and at each step
  /// that failed, then the summary.
  ///
  /// The format is that of `check --format github`.
  public var annotations: [String] {
    diagnostics.map(CheckReport.annotation) + results.compactMap(Self.annotation) + [summary]
  }

  private static func annotation(_ result: ScenarioResult) -> String? {
    guard let failed = FailedStep(of: result) else { return nil }
    let place = failed.place
    let properties = [
      ("file", FilePathForm.withoutDots(place.file)), ("line", "\(place.line)"), ("col", "\(place.column)"),
      ("title", result.scenario.shownName),
    ].map { "\($0)=\(CheckReport.escaped(property: VisibleText.of($1)))" }.joined(separator: ",")
    let message = failed.message + (failed.hint.map { "\nhint: \($0)" } ?? "")
    return "::error \(properties)::\(CheckReport.escaped(message: message))"
  }
}
