import ArgumentParser
import Reports
import Simulation

/// `agent-console journal show`: what happened in a recorded rehearsal.
struct JournalShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what happened in a recorded rehearsal: a table, JSON, or a diagram.",
    discussion: """
      The options choose facts, and can be combined; each but --since and --until can be given several times.

      Exit code 2: the file is not a journal; 5: no such fact, actor or conversation.

      Examples:
        agent-console journal show rehearsal.journal --actor provider --since 30s
        agent-console journal show rehearsal.journal --diagram > rehearsal.mmd
      """)

  @Argument(help: ArgumentHelp("A recorded rehearsal.", valueName: "file"), completion: .file())
  var file: String

  @Option(help: "Only facts of this name, such as sessionConnected.")
  var fact: [String] = []

  @Option(
    help: "Only what this actor caused: agent, customer, provider, administrator, trainer, clock or page.")
  var actor: [String] = []

  @Option(help: "Only facts about the conversation with this customer, or of this number.")
  var conversation: [String] = []

  @Option(help: "Only facts since this instant, or since this time after the start: 90s.")
  var since: String?

  @Option(help: "Only facts until this instant, or until this time after the start.")
  var until: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print a Mermaid sequence diagram.")
  var diagram = false

  func validate() throws {
    if json, diagram { throw ValidationError("--json and --diagram are two formats; give one of them.") }
  }

  func run() throws {
    for run in try RecordedFile.runs(in: file) {
      let filter = try filter(of: run)
      if diagram {
        try Output.results.print(PrintedPage(text: SequenceDiagram(run, filter: filter).text))
      } else if json {
        try Output.results.print(RunTable(run, filter: filter).json)
      } else {
        try Output.results.print(PrintedPage(RunTable(run, filter: filter).page))
      }
    }
  }

  private func filter(of run: Run) throws -> FactFilter {
    do throws(FactFilter.Problem) {
      return try FactFilter(
        facts: fact, actors: actor, conversations: conversation, since: since, until: until, of: run)
    } catch {
      try Message.print(error: error.words.message, hint: error.words.hint)
      throw ExitStatus.nothingMatched.code
    }
  }
}
