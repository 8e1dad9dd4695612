import ArgumentParser
import Cells
import Diagnostics
import Glibc
import Wording

/// The command line of `agent-console`.
@main
struct AgentConsoleCommand: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "agent-console",
    abstract: "Rehearse third-party co-browse and screen sharing of Omnichannel in a terminal.",
    discussion: """
      ORG is an org folder, a solution or package, or the name of a built-in sample: contoso, northwind, or \
      adventureworks, which is broken on purpose.

      Exit codes: 0 success; 1 an expectation failed, or something was refused; 2 a file is invalid or cannot be \
      read or written; 3 the terminal or the run failed; 4 a replay diverged; 5 no scenario matched, or no such name; 64 usage.

      `agent-console help` also lists topics, such as scenarios and keys.
      """,
    version: version,
    subcommands: subcommands,
    defaultSubcommand: OpenCommand.self)

  /// All commands, in the order in which `--help` lists them.
  private static let subcommands: [any ParsableCommand.Type] = [
    OpenCommand.self, PlayCommand.self, DrillCommand.self, NotesCommand.self, ScreenshotCommand.self,
    TestCommand.self, ExploreCommand.self, CheckCommand.self, ButtonsCommand.self, DispatchCommand.self,
    DecodeCommand.self, EventsCommand.self, JournalCommand.self, StepsCommand.self, RulesCommand.self,
    FidelityCommand.self, GherkinCommand.self, SolutionCommand.self, WidgetCommand.self, NewCommand.self,
    DiffCommand.self, SchemaCommand.self, LSPCommand.self, CompletionCommand.self, HelpCommand.self,
  ]

  /// The names of all commands, in the order in which `--help` lists them.
  static var names: [String] { subcommands.compactMap { $0.configuration.commandName } }

  /// The command that these words call: `solution install`.
  static func command(at path: [String]) -> (any ParsableCommand.Type)? {
    var command: any ParsableCommand.Type = Self.self
    for name in path {
      let below = command.configuration.subcommands
      guard let next = below.first(where: { $0.configuration.commandName == name }) else { return nil }
      command = next
    }
    return command
  }

  /// The commands with the nearest name: `test`, or `solution install` for `install`.
  ///
  /// Without this, `agent-console buttns` would open an organization `buttns`.
  static func commands(near name: String) -> [String] {
    let parts = partsOfCommands
    if let exact = parts[name.lowercased()] { return exact }
    if let near = NearestName.meant(by: name, among: names) { return [near] }
    return NearestName.to(name, among: parts.keys.sorted()).flatMap { parts[$0] } ?? []
  }

  /// The commands that have a part of a name, such as `solution list` and `widget list` for `list`.
  private static var partsOfCommands: [String: [String]] {
    var parts: [String: [String]] = [:]
    for group in subcommands {
      for part in group.configuration.subcommands {
        guard let word = group.configuration.commandName, let name = part.configuration.commandName,
          !subcommands.contains(where: { $0.configuration.commandName == name })
        else { continue }
        parts[name, default: []].append("\(word) \(name)")
      }
    }
    return parts
  }

  /// Commands as a hint names them.
  static func shown(_ commands: [String]) -> String {
    commands.map { "`agent-console \($0)`" }.joined(separator: " or ")
  }

  /// Settles what signals do that no command handles.
  private static func settleSignals() {
    // A reader of our output may close it early: then the write fails with EPIPE instead of killing us.
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files is an error like a full disk, which is told, and leaves nothing half written.
    signal(SIGXFSZ, SIG_IGN)
    // Ctrl-\ is a person's wish to end. The runtime may take it for a crash, report that, and go on.
    var quitting = sigaction()
    if sigaction(SIGQUIT, nil, &quitting) == 0, quitting.sa_flags & SA_SIGINFO != 0 {
      signal(SIGQUIT, SIG_DFL)
    }
  }

  static func main() {
    settleSignals()
    // What `decode` decodes may be anything: it says itself where the bytes are wrong.
    if CommandLine.arguments.dropFirst().first != DecodeCommand.configuration.commandName,
      let word = RawArguments.firstOutsideUTF8(RawArguments.all)
    {
      try? Message.print(error: word.error, hint: RawArgument.hint)
      exit(withError: ExitCode(EX_USAGE))
    }
    if let request = CompletionRequest(Array(CommandLine.arguments.dropFirst())) {
      // A shell that asks has gone on if it cannot be answered.
      try? request.answer()
      return
    }
    let arguments = arguments
    do {
      if let session = plainSession(arguments) {
        try OpenCommand.run(session)
      } else {
        refuseMistyped(arguments)
        // What the command alone cannot read, the whole program answers.
        let named = NamedCommand(arguments, below: Self.self)?.read()
        var command = try named ?? parseAsRoot(arguments)
        try run(&command)
      }
    } catch {
      finish(with: error)
    }
  }

  /// Ends the program if a command or a part of one is mistyped.
  private static func refuseMistyped(_ arguments: [String]) {
    guard let (words, hint) = mistyped(arguments) ?? mistypedPart(arguments) else { return }
    try? Message.print(error: "there is no command “\(words)”", hint: hint)
    exit(withError: ExitCode(EX_USAGE))
  }

  /// Prints the argument parser's message and ends the program.
  ///
  /// The message may quote an argument, such as the name of a file, so control characters are shown in it, never
  /// obeyed. The code is that of a write that fails, if printing the help fails.
  private static func finish(with error: any Error) -> Never {
    // All that was to be said is said; the parser would put together its help to find that out.
    if let code = error as? ExitCode { Glibc.exit(code.rawValue) }
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    guard !message.isEmpty else { Glibc.exit(code.rawValue) }
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map {
      VisibleText.of(String($0))
    }
    do {
      try (code.isSuccess ? Output.results : Output.messages).print(PrintedPage(lines: lines))
    } catch {
      exit(withError: error)
    }
    Glibc.exit(code.rawValue)
  }

  /// The console that is opened by `agent-console`, `agent-console ORG`, `agent-console open` and
  /// `agent-console open ORG`.
  ///
  /// They bypass the argument parser, whose setup takes a third of the time to the first frame.
  private static func plainSession(_ arguments: [String]) -> ConsoleSession? {
    var words = arguments[...]
    if words.first == "open" { words.removeFirst() }
    guard let organization = words.first else { return ConsoleSession() }
    guard words.count == 1, !organization.isEmpty, !organization.hasPrefix("-") else { return nil }
    // What follows `open` may have the name of a command.
    if arguments.count == 1, names.contains(organization) { return nil }
    return ConsoleSession(organization: organization)
  }

  /// Runs a command.
  ///
  /// A usage error found only while it runs is reported without another command's usage text.
  private static func run(_ command: inout any ParsableCommand) throws {
    do {
      try command.run()
    } catch let error as ValidationError {
      try Message.print(error: error.message, hint: nil)
      throw ExitCode(EX_USAGE)
    }
  }

  /// A first word that is almost a command, followed by more arguments.
  ///
  /// It cannot be an organization, because `open` takes only one word.
  private static func mistyped(_ arguments: [String]) -> (words: String, hint: String)? {
    guard arguments.count > 1, let word = arguments.first, !word.hasPrefix("-"),
      !arguments[1].hasPrefix("-") || partsOfCommands[word] != nil,
      word != "help", !subcommands.contains(where: { $0.configuration.commandName == word }),
      access(word, F_OK) != 0
    else { return nil }
    let commands = commands(near: word)
    guard !commands.isEmpty else { return nil }
    return (word, "did you mean \(shown(commands))? `agent-console --help` lists all commands")
  }

  /// A second word that is not a subcommand of the first: `solution remove`.
  private static func mistypedPart(_ arguments: [String]) -> (words: String, hint: String)? {
    guard arguments.count > 1,
      let group = subcommands.first(where: { $0.configuration.commandName == arguments[0] })
    else { return nil }
    let word = arguments[1]
    let known = group.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard !known.isEmpty, !word.hasPrefix("-"), word != "help", !known.contains(word) else { return nil }
    return ("\(arguments[0]) \(word)", Hints.choose(near: word, among: known))
  }

  /// The arguments of the program.
  ///
  /// `--coverage[=FILE]` takes its file only after an equals sign: a word after a space is a PATH. The parser takes
  /// a negative number for an option, and would say that a value is missing. Its own flag for completion prints our
  /// script.
  private static var arguments: [String] {
    var arguments: [String] = []
    for word in CommandLine.arguments.dropFirst() {
      if arguments.isEmpty, word.hasPrefix(parserScript) {
        arguments.append("completion")
        let shell = word.dropFirst(parserScript.count + 1)
        if !shell.isEmpty { arguments.append(String(shell)) }
      } else if word == "--coverage" {
        arguments.append("--coverage=\(CoverageRequest.sign)")
      } else if let option = arguments.last, option.hasPrefix("--"), option.count > 2, !option.contains("="),
        isNegativeNumber(word)
      {
        arguments[arguments.count - 1] = "\(option)=\(word)"
      } else {
        arguments.append(word)
      }
    }
    return arguments
  }

  private static let parserScript = "--generate-completion-script"

  private static func isNegativeNumber(_ word: String) -> Bool {
    word.hasPrefix("-") && word.dropFirst().first?.isASCII == true && word.dropFirst().first?.isNumber == true
  }
}
