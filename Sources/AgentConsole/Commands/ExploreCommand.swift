import ArgumentParser
import Concurrency
import Glibc
import Organizations
import Records
import Reports
import Scenarios
import Simulation
import Storage

/// `agent-console explore`: tries every sequence of what can happen, and looks for a state that breaks a rule.
struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Try every sequence of what can happen at a desk, and find what breaks a rule.",
    discussion: """
      Goes breadth first through what agent, customers, third-party apps, administrator and clock can do, each state \
      once, and checks in each what always holds. What is broken comes out as the shortest scenario that shows it, \
      ready for `test`; with --output in FILE, otherwise on standard output.

      Without a bound, it goes \(ExploreCommand.standardDepth) inputs deep. Ctrl-C stops it, and reports what was \
      reached so far.

      Exit code 0: nothing is broken; 1: something is; 130: stopped by Ctrl-C.

      Examples:
        agent-console explore
        agent-console explore contoso --faults --time 30s
        agent-console explore ./my-org --never 'the warning "session-leaked" is raised' > leak.feature
        agent-console explore --always "the agent is Available" --depth 3 --json
      """)

  /// How many inputs deep it goes without any bound.
  private static let standardDepth = 4

  @Argument(help: DeskOptions.organizationHelp, completion: .names(of: .organizations))
  var organization: String?

  @Option(help: ArgumentHelp("How many inputs a sequence has at most.", valueName: "n"))
  var depth: Int?

  @Option(help: ArgumentHelp("How many states are reached at most.", valueName: "n"))
  var states: Int?

  @Option(
    help: ArgumentHelp("How long to explore, such as 30s or 5m.", valueName: "duration"),
    transform: { text in
      guard let span = Span(text) else {
        throw ValidationError("--time takes a duration, such as 30s or 5m.")
      }
      return span
    })
  var time: Span?

  @Option(help: ArgumentHelp("How many threads share the work (default: one per processor).", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Explore only what these do, to get deeper: agent, provider, customer, clock, administrator.",
      valueName: "list"), completion: .names(of: .actors),
    transform: parsedActors)
  var actors: [Actor] = DeskMachine.actors

  @Flag(
    help: ArgumentHelp(
      "Explore faulty apps too: events of their own that are lost, repeated, late, sent to window, or of the "
        + "other mode."))
  var faults = false

  @Flag(help: "Let the administrator also uninstall and install the solutions, which takes much longer.")
  var solutions = false

  @Option(
    help: ArgumentHelp(
      "A Then sentence that must hold in no state. Can be repeated.", valueName: "sentence"))
  var never: [String] = []

  @Option(
    help: ArgumentHelp(
      "A Then sentence that must hold in every state where what it speaks of is there. Can be repeated.",
      valueName: "sentence"))
  var always: [String] = []

  @Option(
    help: ArgumentHelp("Write the scenarios of what is broken to a file.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: "The agent (default: the organization's first).", completion: .names(of: .agents))
  var agent: String?

  @Option(
    help: "The language of buttons and commands, such as fr-FR (default: the agent's).",
    completion: .names(of: .languages))
  var language: String?

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    for (name, number) in [("--depth", depth), ("--states", states), ("--jobs", jobs)] {
      if let number, number < 1 { throw ValidationError("\(name) takes a whole number from 1.") }
    }
  }

  func run() throws {
    let rules = try never.map { try rule(.never, $0) } + always.map { try rule(.always, $0) }
    let choices = DeskChoices(widget: nil, agent: agent, language: language)
    let desk = try DeskSetup(try OrganizationChoice(organization).announced(), choices)
    let watch = ExplorationWatch(limit: time)
    let jobs = jobs ?? Processors.count
    var explorer = Explorer(
      DeskMachine(
        from: desk.state, faults: faults ? AppFault.allCases : [], actors: actors,
        provisions: solutions))
    explorer.bounds.depth = depth ?? (states == nil && time == nil ? Self.standardDepth : nil)
    explorer.bounds.states = states
    explorer.jobs = jobs
    explorer.conditions = rules.map(\.condition)
    let exploration = State.explore(explorer, stop: watch.stop, progress: watch.show)
    try Output.messages.clearProgress()
    let report = ExplorationReport(
      exploration, of: desk.organization.displayName, source: source(of: desk), givens: givens(of: desk),
      rules: rules, seconds: watch.seconds, jobs: jobs)
    try print(report)
    if report.isBroken { throw ExitStatus.failed.code }
    if exploration.end == .stopped(by: .interrupt) { throw ExitCode(130) }
  }

  private func print(_ report: ExplorationReport) throws {
    var page = PrintedPage()
    for line in report.lines { page.add(line) }
    if report.isBroken, let output { try OutputFile.write(Array(report.feature.utf8), to: output) }
    if json {
      try Output.results.print(report.document)
    } else if report.isBroken, output == nil {
      try Output.messages.print(page)
      try Output.results.print(verbatim: report.feature)
    } else {
      try Output.results.print(page)
    }
  }

  private func rule(_ kind: ExplorationRule.Kind, _ text: String) throws -> ExplorationRule {
    do throws(StateSentenceProblem) {
      return try ExplorationRule(kind, text)
    } catch {
      try Message.print(error: "--\(kind.rawValue): \(error.words.message)", hint: error.words.hint)
      if case .unknown = error { throw ExitStatus.nothingMatched.code }
      throw ExitCode(EX_USAGE)
    }
  }

  /// The organization's name in a feature file, wherever that is.
  private func source(of desk: DeskSetup) -> String {
    switch desk.snapshot.location {
    case .sample(let name): name
    case .folder(let folder, file: _): FilePath.resolved(folder) ?? folder
    case .nowhere: OrganizationChoice(organization).name
    }
  }

  /// The steps that set up the agent and the language that were asked for.
  private func givens(of desk: DeskSetup) -> [String] {
    (agent.map { _ in ["Given the agent \"\(desk.state.desk.agent.name)\""] } ?? [])
      + (language.map { _ in ["Given the agent's language is \"\(desk.state.desk.language.label)\""] } ?? [])
  }
}

/// Reads `agent,clock`.
@Sendable private func parsedActors(_ text: String) throws -> [Actor] {
  try text.split(separator: ",", omittingEmptySubsequences: false).map { name in
    guard let actor = DeskMachine.actors.first(where: { $0.rawValue == name }) else {
      let known = DeskMachine.actors.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--actors takes one or more of \(known), with commas between them.")
    }
    return actor
  }
}
