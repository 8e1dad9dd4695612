import ArgumentParser

/// `agent-console journal`: recorded rehearsals.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Read recorded rehearsals, run them again, and make scenarios of them.",
    discussion: """
      `open --record FILE`, `play --record FILE`, `test --record FOLDER` and the palette's “Save this rehearsal…” write \
      journals: JSON Lines with the organization, every input and every fact.

      Example:
        agent-console open --record rehearsal.journal
        agent-console journal show rehearsal.journal
        agent-console journal replay rehearsal.journal
        agent-console journal scenario rehearsal.journal > rehearsal.feature
      """,
    subcommands: [JournalShowCommand.self, JournalReplayCommand.self, JournalScenarioCommand.self])
}
