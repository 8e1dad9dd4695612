import Cells
import Scenarios
import Wording

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
    (diagnostics.map { WorkflowAnnotation($0) } + results.compactMap(WorkflowAnnotation.init)).map(\.command)
      + [summary]
  }
}

extension WorkflowAnnotation {
  fileprivate init?(_ result: ScenarioResult) {
    guard let failed = FailedStep(of: result) else { return nil }
    self.init(
      place: failed.place, title: VisibleText.of(result.scenario.shownName),
      words: Spoken(failed.message, hint: failed.hint))
  }
}
