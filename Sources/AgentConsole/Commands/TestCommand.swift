import ArgumentParser
import Diagnostics
import Gherkin
import Reports
import Scenarios
import Storage

/// `agent-console test`: runs scenarios without a screen.
struct TestCommand: PathsCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run scenarios from feature files, folders or built-in samples.",
    discussion: """
      Without a PATH, runs the scenarios of the nearest organization: in the current folder, or in one above it. \
      Each scenario starts from a fresh organization and a fresh engine; waiting takes no real time. \
      `agent-console steps` lists the sentences. FILE:LINE runs the scenario or the example row at that line; a line \
      of a rule or of the feature runs all that is in it.

      Exit code 0: all passed; 1: at least one failed, or the coverage is below --coverage-min; 2: a file cannot be \
      read, a step matches no sentence, or a scenario has no steps; 5: no scenario matched, or none is there.

      Examples:
        agent-console test
        agent-console test ./my-org --tags "@smoke and not @slow"
        agent-console test scenarios/co-browse.feature:12
        agent-console test scenarios --report junit=report.xml --report pretty --coverage
        agent-console test scenarios --record journals
      """)

  @Argument(
    help: ArgumentHelp("Feature files, folders, archives, or built-in samples.", valueName: "path"),
    completion: .names(of: .scenarios))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Run only scenarios whose tags match: @smoke and not (@slow or @live).", valueName: "expression"),
    completion: .names(of: .tags),
    transform: tagExpression)
  var tags: TagExpression?

  @Option(
    help: ArgumentHelp("Run only scenarios whose name matches.", valueName: "regex"))
  var name: NamePattern?

  @Option(
    help: ArgumentHelp("How many scenarios to run at once (default: one per processor).", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Write a report to a file, or to standard output by default. Can be repeated. Formats: "
        + TestReportFormat.allValueStrings.joined(separator: ", ") + ".",
      valueName: "format[=file]"), completion: .names(of: .reports), transform: ReportRequest.parse)
  var report: [ReportRequest] = []

  @Flag(help: "Print JSON: the same as --report json.")
  var json = false

  @Option(
    // A word after a space is never the value: the default strategy would look for one among later arguments.
    defaultAsFlag: CoverageRequest.standardOutput, parsing: .next,
    help: ArgumentHelp(
      "Report which parts of the workflow the scenarios exercised. With a file name, write it there as JSON.",
      valueName: "file"), completion: .file())
  var coverage: CoverageRequest?

  @Option(
    help: ArgumentHelp(
      "Fail if less than this percentage of the workflow was exercised, all kinds together.",
      valueName: "percent"))
  var coverageMin: Int?

  @Option(
    help: ArgumentHelp(
      "Run only one part of the chosen scenarios: 2/5 is the second of five machines.", valueName: "i/n"),
    transform: parsedShard)
  var shard: Shard?

  @Flag(help: "Skip the remaining scenarios after the first failure.")
  var failFast = false

  @Flag(help: "Fail scenarios that pass but raise a warning.")
  var failOnWarnings = false

  @OptionGroup var browser: BrowserChoice

  @Flag(help: "Read the files, but run nothing.")
  var dryRun = false

  @Flag(help: "Replace the expected screens in the feature files with the actual ones.")
  var update = false

  @Option(
    help: ArgumentHelp(
      "Write a journal of each failed scenario to this folder: co-browse-12.journal for line 12.",
      valueName: "folder"), completion: .directory)
  var record: String?

  @Flag(help: "With --record: write a journal of every scenario.")
  var recordAll = false

  /// All reports that are asked for.
  private var reports: [ReportRequest] {
    let isThere = report.contains { $0.format == .json && $0.file == nil }
    return json && !isThere ? report + [ReportRequest(.json)] : report
  }

  /// The files that reports are written to.
  private var reportFiles: [String] { report.compactMap(\.file) + [coverage?.file].compactMap(\.self) }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a whole number from 1.") }
    if reports.count(where: { $0.file == nil }) > 1 {
      throw ValidationError(
        "Only one report can go to standard output; give the others a file: junit=report.xml.")
    }
    let files = reportFiles.map { FilePath.resolved($0) ?? $0 }
    if let twice = files.first(where: { file in files.count { $0 == file } > 1 }) {
      throw ValidationError("Two reports cannot go into one file, \(twice): give each a file of its own.")
    }
    if let coverageMin, !(0...100).contains(coverageMin) {
      throw ValidationError("--coverage-min takes a whole number from 0 to 100, a percentage.")
    }
    if recordAll, record == nil { throw ValidationError("--record-all needs --record and a folder.") }
    if record != nil, dryRun {
      throw ValidationError("--record needs a run, and --dry-run runs nothing.")
    }
    if coverageMin != nil, dryRun {
      throw ValidationError("--coverage-min needs a run, and --dry-run runs nothing.")
    }
    if coverageMin != nil, shard != nil {
      throw ValidationError(
        "--coverage-min judges the whole run, and --shard is a part of it: give one of them.")
    }
    if update, shard != nil {
      throw ValidationError("--update needs all rows of an outline, and --shard is a part: give one of them.")
    }
    if update, dryRun { throw ValidationError("--update needs a run, and --dry-run runs nothing.") }
  }

  func run() throws {
    let read = ListedFiles(paths.isEmpty ? [try HomeScenarios.path()] : paths)
    try Message.print(read.diagnostics)
    let unknownTags = UnknownTags(of: tags, in: read)
    try unknownTags.refuseBareNames()
    try protectSources(of: read)
    if !dryRun { try browser.find() }
    let session = try TestSession(read, choice(in: read), shard: shard, settings: settings, to: reports)
    try session.reportShard()
    guard session.hasScenarios || !read.diagnostics.isEmpty else {
      try Message.print(error: "there is no scenario to run", hint: emptyHint(read, unknownTags))
      throw ExitStatus.nothingMatched.code
    }
    if session.hasScenarios { try unknownTags.report() }
    let record = try session.run()
    if let coverage, let covered = record.coverage { try coverage.print(covered, beside: reports) }
    let isBelow = try record.coverage.map(isBelowMinimum) ?? false
    let run = record.run
    if run.diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.invalid.code }
    guard session.hasScenarios else { throw ExitStatus.nothingMatched.code }
    if run.hasUnreadFiles { throw ExitStatus.invalid.code }
    if run.count(.failed) > 0 || isBelow { throw ExitStatus.failed.code }
  }

  /// Whether the coverage is too low; says so, and what would raise it.
  private func isBelowMinimum(_ covered: Coverage) throws -> Bool {
    guard let coverageMin, covered.tally.isBelow(percent: coverageMin) else { return false }
    let advice = "write scenarios for what was never reached"
    try Message.print(
      error: "the coverage is \(covered.tally.words), and --coverage-min asks for \(coverageMin)%",
      hint: coverage == nil ? "\(advice): --coverage lists it" : "\(advice), as listed")
    return true
  }

  /// Refuses reports that would be written over a scenario of the run or a part of an organization.
  private func protectSources(of read: ListedFiles) throws {
    try OutputFile.protect(
      read.files.map(\.source.file), from: reportFiles + [record].compactMap(\.self), as: "report")
  }

  private func choice(in read: ListedFiles) throws -> ScenarioChoice {
    guard let name else { return ScenarioChoice(tags: tags) }
    let names = read.files.flatMap { $0.scenarios.map(\.name) }
    guard let matches = name.matches(names) else {
      throw ValidationError(
        "--name: the pattern takes too long to compare with the names. Write one with fewer repetitions inside "
          + "each other.")
    }
    let chosen = Set(zip(names, matches).filter(\.1).map(\.0))
    return ScenarioChoice(tags: tags) { chosen.contains($0) }
  }

  private var settings: TestSession.Settings {
    TestSession.Settings(
      jobs: jobs, stopsAtFailure: failFast, isDryRun: dryRun, updatesScreens: update,
      allowsWarnings: !failOnWarnings, browser: browser.forScenarios,
      countsCoverage: coverage != nil || coverageMin != nil,
      record: record.map { (folder: $0, isWhole: recordAll) })
  }

  private func emptyHint(_ read: ListedFiles, _ unknownTags: UnknownTags) -> String {
    let count = read.files.reduce(0) { $0 + $1.scenarios.count }
    if count > 0, let hint = unknownTags.hint { return hint }
    if count > 0 { return "none of the \(count) scenarios fits --tags and --name" }
    return "name feature files or folders that hold some; `agent-console new scenario NAME` begins one"
  }
}
