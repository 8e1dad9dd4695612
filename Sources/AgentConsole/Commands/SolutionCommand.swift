import ArgumentParser

/// `agent-console solution`: packages of a provider's records, and what an organization does with them.
struct SolutionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solution",
    abstract: "Look into packages, and export solutions.",
    subcommands: [SolutionShowCommand.self, SolutionExportCommand.self])
}
