import ArgumentParser
import Diagnostics
import Glibc
import Wording

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
    let arguments = arguments
    if let (words, hint) = mistyped(arguments) ?? mistypedPart(arguments) {
      try? Message.print(error: "there is no command “\(words)”", hint: hint)
      exit(withError: ExitCode(EX_USAGE))
    }
    do {
      var command = try parseAsRoot(arguments)
      try run(&command)
    } catch {
      exit(withError: error)
    }
  }

  /// Runs a command; what only a run can find wrong with the command line is told without the usage of another command.
  private static func run(_ command: inout any ParsableCommand) throws {
    do {
      try command.run()
    } catch let error as ValidationError {
      try Message.print(error: error.message, hint: nil)
      throw ExitCode(EX_USAGE)
    }
  }

  /// A first word that is nearly a command, with more behind it: no organization can be meant, for `open` takes one
  /// word alone.
  private static func mistyped(_ arguments: [String]) -> (words: String, hint: String)? {
    guard arguments.count > 1, let word = arguments.first, !word.hasPrefix("-"), !arguments[1].hasPrefix("-"),
      word != "help", !subcommands.contains(where: { $0.configuration.commandName == word }),
      access(word, F_OK) != 0, let command = command(near: word)
    else { return nil }
    return (word, "did you mean `agent-console \(command)`? `agent-console --help` lists all commands")
  }

  /// A second word that is none of the commands which the first one has: `solution remove`.
  private static func mistypedPart(_ arguments: [String]) -> (words: String, hint: String)? {
    guard arguments.count > 1,
      let group = subcommands.first(where: { $0.configuration.commandName == arguments[0] })
    else { return nil }
    let word = arguments[1]
    let known = group.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !known.isEmpty, !word.hasPrefix("-"), word != "help", !known.contains(word) else { return nil }
    return ("\(arguments[0]) \(word)", Hints.choose(near: word, among: known))
  }

  /// What the program was called with.
  ///
  /// The file of `--coverage[=FILE]` comes with an equals sign or not at all: what stands behind a blank is a PATH.
  private static var arguments: [String] {
    CommandLine.arguments.dropFirst().map { $0 == "--coverage" ? "--coverage=\(CoverageRequest.sign)" : $0 }
  }
}
