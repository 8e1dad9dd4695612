import ArgumentParser

/// `agent-console journal`: recorded rehearsals.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Run recorded rehearsals again.",
    discussion: """
      `open --record FILE`, `play --record FILE`, `test --record FOLDER` and the palette's “Save this rehearsal…” write \
      journals: JSON Lines with the organization, every input and every fact.

      Example:
        agent-console open --record rehearsal.journal
        agent-console journal replay rehearsal.journal
      """,
    subcommands: [JournalReplayCommand.self])
}
