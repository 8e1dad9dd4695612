import Cells
import Scenarios
import Wording

extension TestReportFormat {
  /// For GitHub Actions.
  public static let github = TestReportFormat("github") { _ in TestAnnotations() }
}

/// A run as GitHub Actions workflow commands: an annotation at each problem in the files and at each step that
/// failed, then the summary.
///
/// The format is that of `check --format github`.
struct TestAnnotations: TestReport {
  private var failures: [WorkflowAnnotation] = []

  mutating func begin(_ file: ScenarioFile) {}

  mutating func add(_ results: [ScenarioResult]) { failures += results.compactMap(WorkflowAnnotation.init) }

  func text(of run: TestRun) -> String {
    let annotations = run.diagnostics.map { WorkflowAnnotation($0) } + failures
    return (annotations.map(\.command) + [run.summary]).map { "\($0)\n" }.joined()
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
