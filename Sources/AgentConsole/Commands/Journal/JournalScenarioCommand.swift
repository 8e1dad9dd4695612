import ArgumentParser
import Scenarios

/// `agent-console journal scenario`: a recorded rehearsal as a scenario.
struct JournalScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "Write a recorded rehearsal as a scenario.",
    discussion: """
      Prints a feature file whose `test` passes: only the steps that matter, and after each what a person would check. \
      What no sentence says is a comment in it, and is told on standard error.

      Exit code 2: the file is not a journal.

      Examples:
        agent-console journal scenario rehearsal.journal > scenarios/rehearsal.feature
        agent-console journal scenario rehearsal.journal --org ./shop > rehearsal.feature
      """)

  @Argument(help: ArgumentHelp("A recorded rehearsal.", valueName: "file"), completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "The organization as the scenario is to name it (default: the name of the recorded one).",
      valueName: "org"), completion: .names(of: .organizations))
  var org: String?

  func run() throws {
    let run = try RecordedFile.lastRun(in: file)
    let writer = ScenarioWriter(
      library: FileLibrary(), organization: org ?? run.opening.organization.name, file: "scenario.feature")
    let written = writer.write(run)
    try Output.results.print(PrintedPage(text: written.text))
    for omission in written.omissions { try Message.print(note: OmissionWords.text(omission)) }
  }
}
