import ArgumentParser

/// The command that a command line names, apart from the tree of all commands.
///
/// The argument parser builds the arguments of each command on its way several times, and those of the default
/// command too. Given one command without a tree, it reads the same words in a third of the time. Only messages
/// need the tree, because they name the program and its options.
struct NamedCommand {
  /// A command that has no commands below it.
  private let type: any ParsableCommand.Type
  /// The words after its name.
  private let words: [String]

  /// Finds the command: the one that the first words name, or the default one if they name none.
  ///
  /// It is nil for a group of commands, whose own help is asked for.
  init?(_ arguments: [String], below program: any ParsableCommand.Type) {
    var type = program
    var words = arguments[...]
    while let next = Self.command(named: words.first, below: type) {
      type = next
      words = words.dropFirst()
    }
    if type == program, let standard = program.configuration.defaultSubcommand { type = standard }
    guard type.configuration.subcommands.isEmpty else { return nil }
    self.type = type
    self.words = Array(words)
  }

  private static func command(
    named name: String?, below group: any ParsableCommand.Type
  ) -> (any ParsableCommand.Type)? {
    name.flatMap { name in group.configuration.subcommands.first { $0.configuration.commandName == name } }
  }

  /// The command with its values; nil if its words are wrong, or ask for help or the version.
  func read() -> (any ParsableCommand)? {
    guard let command = try? type.parseAsRoot(words), Swift.type(of: command) == type else { return nil }
    return command
  }
}
