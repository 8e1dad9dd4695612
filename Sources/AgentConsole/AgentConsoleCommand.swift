import ArgumentParser
import Diagnostics
import Glibc

/// The command line: what `agent-console` is called with.
@main
struct AgentConsoleCommand: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "agent-console",
    abstract: "Rehearse third-party co-browse and screen sharing of Omnichannel in a terminal.",
    discussion: """
      ORG is an org folder, a solution or package, or the name of a built-in sample: contoso, northwind, or \
      adventureworks, which is broken on purpose.

      Exit codes: 0 done; 1 an expectation failed, or something was refused; 2 a file is invalid, unreadable or \
      not to be written; 3 the terminal or the run failed; 5 nothing matched; 64 usage.
      """,
    version: version,
    subcommands: subcommands,
    defaultSubcommand: OpenCommand.self)

  /// All commands, in the order in which `--help` lists them.
  private static let subcommands: [any ParsableCommand.Type] = [
    OpenCommand.self, PlayCommand.self, NotesCommand.self, ScreenshotCommand.self, TestCommand.self,
    CheckCommand.self, ButtonsCommand.self, DispatchCommand.self, DecodeCommand.self, EventsCommand.self,
    StepsCommand.self, RulesCommand.self, FidelityCommand.self, GherkinCommand.self, SolutionCommand.self,
    WidgetCommand.self, NewCommand.self,
  ]

  /// The command whose name is near to this one: `agent-console buttns` reads as an organization to open.
  static func command(near name: String) -> String? {
    NearestName.to(name, among: subcommands.compactMap { $0.configuration.commandName })
  }

  static func main() {
    // Whoever reads us may stop before the end: then a write fails, and nothing more is written.
    signal(SIGPIPE, SIG_IGN)
    main(arguments)
  }

  /// What the program was called with.
  ///
  /// The file of `--coverage[=FILE]` comes with an equals sign or not at all: what stands behind a blank is a PATH.
  private static var arguments: [String] {
    CommandLine.arguments.dropFirst().map { $0 == "--coverage" ? "--coverage=\(CoverageRequest.sign)" : $0 }
  }
}
