import ArgumentParser
import Diagnostics
import Journal
import Reports
import Storage
import Wording

/// `agent-console journal replay`: runs the inputs of a journal again.
struct JournalReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Run the inputs of a journal again and compare every fact.",
    discussion: """
      The organization is in the journal, so nothing else is needed. The first fact that differs is shown with the \
      input it follows from. With --org the inputs run in that organization instead, and what its changes do to the \
      workflow is shown, input by input: - happened in the journal, + happens now.
      Exit codes: 0 the facts are the same; 2 the file is not a journal, or is damaged; 4 something differs.

      Examples:
        agent-console journal replay rehearsal.journal
        agent-console journal replay rehearsal.journal --org ./my-org
      """)

  @Argument(help: ArgumentHelp("A recorded rehearsal.", valueName: "file"), completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp("The organization to run the inputs in.", valueName: "org"),
    completion: .names(of: .organizations))
  var org: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let reading = JournalSource.read(file)
    try Message.print(reading.diagnostics)
    guard let runs = reading.value else { throw ExitStatus.invalid.code }
    let replays = try replays(of: runs)
    let report = ReplayReport(replays)
    if json {
      try Output.results.print(report.json)
    } else {
      try Output.results.print(PrintedPage(lines: report.lines))
    }
    if report.hasDifference { throw ExitStatus.diverged.code }
  }

  private func replays(of runs: [RecordedRun]) throws -> [ReplayReport.Part] {
    guard let org else { return runs.map { .same(Replay($0)) } }
    let organization = OrganizationSnapshot.organization(org)
    guard let organization = organization.value else {
      try Message.print(organization.diagnostics)
      throw ExitStatus(of: organization.diagnostics).code
    }
    return runs.map { .other(WorkflowDifference(of: $0, in: organization.withoutPlaces)) }
  }
}
