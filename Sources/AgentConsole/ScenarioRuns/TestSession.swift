import ConsoleLoop
import Diagnostics
import Reports
import Scenarios
import Storage

/// One run of `test`: runs the chosen scenarios and reports each one as it ends.
struct TestSession {
  private let chosen: [(file: ScenarioFile, scenarios: [PlannedScenario])]
  private let diagnostics: [Diagnostic]
  private let settings: Settings
  private let requests: [ReportRequest]

  struct Settings {
    /// How many scenarios to run at once; nil means one per processor.
    let jobs: Int?
    let stopsAtFailure: Bool
    let isDryRun: Bool
    let updatesScreens: Bool
  }

  init(
    _ read: ScenarioFiles, _ choice: ScenarioChoice, settings: Settings, to requests: [ReportRequest]
  ) throws {
    chosen = try read.files.map { file in
      (file, try read.meant(in: file).map { file.scenarios[$0] }.filter(choice.takes))
    }
    diagnostics = read.diagnostics
    self.settings = settings
    // Without another report on standard output, people still see the results.
    self.requests = requests.contains { $0.file == nil } ? requests : [ReportRequest(.pretty)] + requests
  }

  var hasScenarios: Bool { chosen.contains { !$0.scenarios.isEmpty } }

  /// Runs the scenarios and writes the reports.
  func run() throws -> TestRun {
    let scenarios = chosen.flatMap(\.scenarios)
    let origin = ReportOrigin.now
    var printer = PrettyPrinter(count: scenarios.count, isWanted: requests.contains { $0.isPrettyOnOutput })
    let results = settings.isDryRun ? scenarios.map(ScenarioResult.skipped) : try ran(scenarios, &printer)
    let run = TestRun(files: grouped(results), diagnostics: diagnostics)
    if settings.updatesScreens { try writeScreens(run) }
    for request in requests where !request.isPrettyOnOutput { try request.write(run, from: origin) }
    try printer.end(run)
    return run
  }

  private func ran(_ scenarios: [PlannedScenario], _ printer: inout PrettyPrinter) throws -> [ScenarioResult]
  {
    let clock = WallClock()
    let runner = ScenarioRunner(
      library: FileLibrary(), stopwatch: { clock.nanoseconds },
      screens: settings.updatesScreens ? .taken : .compared)
    let jobs = ScenarioJobs(
      runner, jobs: settings.jobs ?? WallClock.processorCount, stopsAtFailure: settings.stopsAtFailure)
    return try jobs.run(scenarios) { try printer.tell($0) }
  }

  private func grouped(_ results: [ScenarioResult]) -> [TestRun.FileResult] {
    var rest = results[...]
    return chosen.map { file, scenarios in
      defer { rest = rest.dropFirst(scenarios.count) }
      return TestRun.FileResult(file, Array(rest.prefix(scenarios.count)))
    }
  }

  private func writeScreens(_ run: TestRun) throws {
    for file in run.files {
      let updates = file.results.flatMap(\.updates)
      guard !updates.isEmpty else { continue }
      let updated = UpdatedFile(file.file.source, updates)
      for line in updated.contradictions {
        try Message.print(
          error: "\(file.file.source.file):\(line): rows of examples show different screens here",
          hint: "leave the screen out, or write a scenario for each row")
      }
      guard updated.count > 0 else { continue }
      try OutputFile.write(updated.bytes, to: file.file.source.file)
      let screens = updated.count == 1 ? "1 screen" : "\(updated.count) screens"
      try Message.print(hint: "wrote \(screens) into \(file.file.source.file)")
    }
  }
}
