import ConsoleLoop
import Diagnostics
import Gherkin
import Notations
import Reports
import Scenarios
import Storage

/// One run of `test`: runs the chosen scenarios and reports each one as it ends.
struct TestSession {
  private let chosen: [(file: ScenarioFile, scenarios: [PlannedScenario])]
  private let diagnostics: [Diagnostic]
  private let settings: Settings
  private let requests: [ReportRequest]
  private let shard: Shard?
  /// How many scenarios were chosen, in all shards.
  private let chosenCount: Int

  struct Settings {
    /// How many scenarios to run at once; nil means one per processor.
    let jobs: Int?
    let stopsAtFailure: Bool
    let isDryRun: Bool
    let updatesScreens: Bool
    let allowsWarnings: Bool
    /// The browser for the providers' pages.
    let browser: ScenarioBrowser
  }

  init(
    _ read: ScenarioFiles, _ choice: ScenarioChoice, shard: Shard? = nil, settings: Settings,
    to requests: [ReportRequest]
  ) throws {
    let all = try read.files.map { file in
      (file, try read.meant(in: file).map { file.scenarios[$0] }.filter(choice.takes))
    }
    chosenCount = all.reduce(0) { $0 + $1.1.count }
    self.shard = shard
    chosen = shard.map { Self.part($0, of: all) } ?? all
    diagnostics = read.diagnostics
    self.settings = settings
    // Without another report on standard output, people still see the results.
    self.requests = requests.contains { $0.file == nil } ? requests : [ReportRequest(.pretty)] + requests
  }

  /// Whether any scenario was chosen, even if this shard has none of them.
  var hasScenarios: Bool { chosenCount > 0 }

  /// Says how much of the run this shard is.
  func reportShard() throws {
    guard let shard, hasScenarios else { return }
    let count = chosen.reduce(0) { $0 + $1.scenarios.count }
    let part = count == 0 ? "none" : "\(count)"
    try Message.print(note: "shard \(shard) has \(part) of the \(chosenCount) chosen scenarios")
  }

  /// The scenarios of a shard, counted over all files.
  private static func part(
    _ shard: Shard, of all: [(ScenarioFile, [PlannedScenario])]
  ) -> [(file: ScenarioFile, scenarios: [PlannedScenario])] {
    var index = 0
    return all.map { file, scenarios in
      let held = scenarios.enumerated().filter { shard.holds(index + $0.offset) }.map(\.element)
      index += scenarios.count
      return (file, held)
    }
  }

  /// Runs the scenarios and writes the reports.
  func run() throws -> TestRun {
    try DefaultOrganizationNotes.print(for: chosen)
    try noteSimulated()
    let scenarios = chosen.flatMap(\.scenarios)
    let pictures = PicturePaths(of: scenarios, beside: requests.pictured?.file)
    let origin = ReportOrigin.now.with(pictures)
    // Before anything runs: a file that is removed meanwhile was no archive's.
    let onDisk = Set(chosen.map(\.file.source.file).filter(FeatureFiles.isFile))
    var printer = PrettyPrinter(
      count: scenarios.count, isWanted: requests.contains { $0.isPrettyOnOutput }, pictures: pictures)
    let results = settings.isDryRun ? scenarios.map(ScenarioResult.skipped) : try ran(scenarios, &printer)
    let run = TestRun(files: grouped(results), diagnostics: diagnostics)
    if settings.updatesScreens { try writeScreens(run, onDisk) }
    // The pictures first: a report never names a file that is not there yet.
    for result in results {
      guard let picture = result.picture, let path = pictures[result] else { continue }
      try OutputFile.write(picture, to: path)
    }
    for request in requests where !request.isPrettyOnOutput { try request.write(run, from: origin) }
    try printer.end(run)
    return run
  }

  /// Says how many scenarios play without the browser that was asked for.
  private func noteSimulated() throws {
    guard settings.browser.isForEveryScenario, !settings.isDryRun else { return }
    let count = chosen.flatMap(\.scenarios).count(where: \.staysSimulated)
    guard count > 0 else { return }
    try Message.print(
      note: count == 1
        ? "1 scenario says what a simulated app does, and plays without the browser"
        : "\(count) scenarios say what a simulated app does, and play without the browser")
  }

  private func ran(_ scenarios: [PlannedScenario], _ printer: inout PrettyPrinter) throws -> [ScenarioResult]
  {
    let clock = WallClock()
    defer { settings.browser.end() }
    let runner = ScenarioRunner(
      library: FileLibrary(browser: settings.browser), stopwatch: { clock.nanoseconds },
      screens: settings.updatesScreens ? .taken : .compared, allowsWarnings: settings.allowsWarnings)
    let jobs = ScenarioJobs(
      runner, jobs: settings.jobs ?? WallClock.processorCount, stopsAtFailure: settings.stopsAtFailure)
    return try jobs.run(scenarios) { try printer.print($0) }
  }

  private func grouped(_ results: [ScenarioResult]) -> [TestRun.FileResult] {
    var rest = results[...]
    return chosen.map { file, scenarios in
      defer { rest = rest.dropFirst(scenarios.count) }
      return TestRun.FileResult(file, Array(rest.prefix(scenarios.count)))
    }
  }

  /// - Parameter onDisk: the files that were on the disk before the run, and in no archive.
  private func writeScreens(_ run: TestRun, _ onDisk: Set<String>) throws {
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
      guard onDisk.contains(file.file.source.file) else {
        try Message.print(
          error: "\(file.file.source.file) is in an archive or a built-in sample, so nothing was written",
          hint: "unpack or copy it, and run `agent-console test --update` there")
        throw ExitStatus.invalid.code
      }
      guard isUnchanged(file.file.source) else {
        try Message.print(
          error:
            "\(file.file.source.file) was changed or removed while its scenarios ran; nothing was written",
          hint: "run `agent-console test --update` again")
        throw ExitStatus.invalid.code
      }
      try OutputFile.write(updated.bytes, to: file.file.source.file)
      let screens = updated.count == 1 ? "1 screen" : "\(updated.count) screens"
      try Message.print(hint: "wrote \(screens) into \(file.file.source.file)")
    }
  }

  /// Whether a file is still as it was read.
  private func isUnchanged(_ source: SourceText) -> Bool {
    let now = try? FolderOnDisk("").bytes(of: source.file, limit: GherkinParser.sizeLimit)
    return now.map { SourceText(file: source.file, bytes: $0).bytes == source.bytes } ?? false
  }
}
