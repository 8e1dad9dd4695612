import ArgumentParser

/// `agent-console solution`: the solutions of an organization.
struct SolutionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solution",
    abstract: "Inspect packages; list, install, uninstall and export the solutions of an organization.",
    discussion: """
      Example:
        agent-console new solution Acme
        agent-console new org Shop
        agent-console solution install ./acme --org ./shop
      """,
    subcommands: [
      SolutionShowCommand.self, SolutionListCommand.self, SolutionInstallCommand.self,
      SolutionUninstallCommand.self, SolutionExportCommand.self,
    ])
}
