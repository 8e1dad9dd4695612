import ConsoleLoop
import Diagnostics
import Reports
import Scenarios

/// One run of `test`: runs the chosen scenarios and reports each one as it ends.
struct TestSession {
  private let chosen: [Chosen]
  private let diagnostics: [Diagnostic]
  private let settings: Settings
  private let requests: [ReportRequest]
  private let shard: Shard?
  /// How many scenarios were chosen, in all shards.
  private let chosenCount: Int

  /// The scenarios of a file that are run.
  private struct Chosen {
    let file: ListedFile
    /// Among the file's.
    var indexes: [Int]

    var scenarios: [ListedScenario] { indexes.map { file.scenarios[$0] } }
  }

  struct Settings {
    /// How many scenarios to run at once; nil means one per processor.
    let jobs: Int?
    let stopsAtFailure: Bool
    let isDryRun: Bool
    let updatesScreens: Bool
    let allowsWarnings: Bool
    /// The browser for the providers' pages.
    let browser: ScenarioBrowser
    let countsCoverage: Bool
    /// The folder for journals, and whether scenarios that passed have one too; nil: there are none.
    let record: (folder: String, isWhole: Bool)?
  }

  init(
    _ read: ListedFiles, _ choice: ScenarioChoice, shard: Shard? = nil, settings: Settings,
    to requests: [ReportRequest]
  ) throws {
    let all = try read.files.map { file in
      Chosen(file: file, indexes: try read.meant(in: file).filter { choice.takes(file.scenarios[$0]) })
    }
    chosenCount = all.reduce(0) { $0 + $1.indexes.count }
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
    let count = chosen.reduce(0) { $0 + $1.indexes.count }
    let part = count == 0 ? "none" : "\(count)"
    try Message.print(note: "shard \(shard) has \(part) of the \(chosenCount) chosen scenarios")
  }

  /// The scenarios of a shard, counted over all files.
  private static func part(_ shard: Shard, of all: [Chosen]) -> [Chosen] {
    var index = 0
    return all.map { file in
      defer { index += file.indexes.count }
      var part = file
      part.indexes = file.indexes.enumerated().filter { shard.holds(index + $0.offset) }.map(\.element)
      return part
    }
  }

  /// Runs the scenarios and writes the reports.
  func run() throws -> RunRecord {
    try DefaultOrganizationNotes.print(
      for: chosen.filter { $0.scenarios.contains(where: \.leavesOrganizationOpen) }.map(\.file.source.file))
    try noteSimulated()
    let scenarios = chosen.flatMap(\.scenarios)
    var record = RunRecord(
      TestRun(diagnostics: diagnostics), of: scenarios, to: requests, countsCoverage: settings.countsCoverage,
      updating: settings.updatesScreens ? chosen.map(\.file.source.file) : [],
      journals: settings.record.map { RecordedScenarios(in: $0.folder, isWhole: $0.isWhole, of: scenarios) })
    if settings.isDryRun { try list(into: &record) } else { try perform(into: &record) }
    try record.end()
    return record
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

  private func perform(into record: inout RunRecord) throws {
    let clock = WallClock()
    defer { settings.browser.end() }
    let runner = ScenarioRunner(
      library: FileLibrary(browser: settings.browser), stopwatch: { clock.nanoseconds },
      screens: settings.updatesScreens ? .taken : .compared, allowsWarnings: settings.allowsWarnings)
    let jobs = ScenarioJobs(
      runner, jobs: settings.jobs ?? WallClock.processorCount, stopsAtFailure: settings.stopsAtFailure)
    var files = chosen.makeIterator()
    try jobs.run({ try files.next().map(planned) }) { try record.take($0, wasRun: true) }
  }

  /// Lists the scenarios as not run.
  private func list(into record: inout RunRecord) throws {
    for chosen in chosen {
      let (file, scenarios) = try planned(chosen)
      try record.take(.file(file), wasRun: false)
      try record.take(.results(scenarios.map(ScenarioResult.skipped)), wasRun: false)
    }
  }

  private func planned(_ chosen: Chosen) throws -> (file: ScenarioFile, scenarios: [PlannedScenario]) {
    let plan = try chosen.file.plan
    return (plan, chosen.indexes.map { plan.scenarios[$0] })
  }
}
