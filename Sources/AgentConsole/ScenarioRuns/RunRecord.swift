import Reports
import Scenarios

/// What is kept of a run while its scenarios end: the reports so far, the counts, the new screens.
///
/// Journals and pictures are written at once. If one cannot be written, a message says so, the run goes on without
/// them, and the command fails after the reports.
struct RunRecord {
  private(set) var run: TestRun
  /// nil if nobody asks for it.
  private(set) var coverage: Coverage?
  private var reports: [(request: ReportRequest, report: any TestReport)]
  /// nil if the results are not printed.
  private var printer: PrettyPrinter?
  private var journals: RecordedScenarios?
  private let pictures: PicturePaths
  private var screens: UpdatedScreens
  private var failure: (any Error)?

  /// - Parameters:
  ///   - scenarios: all that may run.
  ///   - countsCoverage: whether somebody asks for the coverage.
  ///   - files: the feature files whose screens are replaced.
  ///   - journals: where journals go; nil: nowhere.
  init(
    _ run: TestRun, of scenarios: [ListedScenario], to requests: [ReportRequest], countsCoverage: Bool,
    updating files: [String], journals: RecordedScenarios?
  ) {
    self.run = run
    self.journals = journals
    screens = UpdatedScreens(of: files)
    coverage = countsCoverage ? Coverage() : nil
    pictures = PicturePaths(of: scenarios, beside: requests.pictured?.file)
    let origin = ReportOrigin.now.with(pictures)
    reports = requests.filter { !$0.isPrettyOnOutput }.map { ($0, $0.format.report(from: origin)) }
    printer =
      requests.contains(where: \.isPrettyOnOutput)
      ? PrettyPrinter(count: scenarios.count, pictures: pictures) : nil
  }

  /// Takes what happened, and prints it if it was run.
  mutating func take(_ event: ScenarioJobs.Report, wasRun: Bool) throws {
    switch event {
    case .file(let file):
      run.begin(file)
      screens.begin(file)
      for index in reports.indices { reports[index].report.begin(file) }
    case .results(let results):
      for index in reports.indices { reports[index].report.add(results) }
      for result in results {
        run.add(result)
        coverage?.add(result)
        screens.add(result)
        if wasRun { try printer?.print(result) }
        keep(result)
      }
    }
  }

  /// Writes the journal and the picture of a scenario, unless writing failed before.
  private mutating func keep(_ result: ScenarioResult) {
    guard failure == nil else { return }
    do {
      try journals?.add(result)
      if let picture = result.picture, let path = pictures[result] { try OutputFile.write(picture, to: path) }
    } catch {
      failure = error
    }
  }

  /// Writes the screens into the feature files, and the reports.
  func end() throws {
    try screens.write()
    for (request, report) in reports { try request.write(report.text(of: run)) }
    try printer?.end(run)
    try journals?.end()
    if let failure { throw failure }
  }
}
