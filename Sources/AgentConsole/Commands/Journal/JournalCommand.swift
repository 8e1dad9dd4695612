import ArgumentParser

/// `agent-console journal`: recorded rehearsals.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Read recorded rehearsals: as a table, a diagram, or a scenario.",
    subcommands: [JournalShowCommand.self, JournalScenarioCommand.self])
}
