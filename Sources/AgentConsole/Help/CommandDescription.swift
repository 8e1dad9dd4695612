import Notations

/// A command as the argument parser describes it: the one source of completion and of the manual.
struct CommandDescription {
  /// The words that call it: `["agent-console", "solution", "list"]`.
  let path: [String]
  let abstract: String
  let discussion: String
  let arguments: [ArgumentDescription]
  let subcommands: [CommandDescription]
  /// The name of the subcommand that runs if none is named.
  let defaultSubcommand: String?

  var name: String { path.last ?? "" }

  var positionals: [ArgumentDescription] { arguments.filter { $0.kind == .positional } }

  /// The options and flags.
  var options: [ArgumentDescription] { arguments.filter { $0.kind != .positional } }

  /// The whole command line, with everything that `--help` shows.
  static var program: CommandDescription? {
    guard let dump = try? JSONValue.read(AgentConsoleCommand._dumpHelp()), let command = dump["command"]
    else {
      return nil
    }
    return CommandDescription(command, under: [])
  }

  private init?(_ json: JSONValue, under path: [String]) {
    guard let name = json["commandName"]?.asText else { return nil }
    let path = path + [name]
    self.path = path
    abstract = json["abstract"]?.asText ?? ""
    discussion = json["discussion"]?.asText ?? ""
    arguments = (json["arguments"]?.asList ?? []).compactMap(ArgumentDescription.init)
    // The parser appends a `help` of its own to ours.
    var seen: Set<String> = []
    subcommands = (json["subcommands"]?.asList ?? []).compactMap { CommandDescription($0, under: path) }
      .filter { seen.insert($0.name).inserted }
    defaultSubcommand = json["defaultSubcommand"]?.asText
  }

  func subcommand(_ name: String) -> CommandDescription? { subcommands.first { $0.name == name } }

  /// The option or flag with this name, such as `--widget`.
  func option(_ name: String) -> ArgumentDescription? { options.first { $0.names.contains(name) } }

  /// This command and all below it, each before its own subcommands.
  var all: [CommandDescription] { [self] + subcommands.flatMap(\.all) }
}
