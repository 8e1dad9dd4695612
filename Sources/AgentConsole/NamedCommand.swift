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
    let (first, paths) = type is any PathsCommand.Type ? Self.withoutLastPaths(words) : (words[...], [])
    guard let command = try? type.parseAsRoot(Array(first)), Swift.type(of: command) == type else {
      return nil
    }
    guard var command = command as? any PathsCommand else { return command }
    command.paths += paths
    return command
  }

  /// The words for the parser, and the paths after them.
  ///
  /// The parser's time grows with the square of the words: ten thousand paths took half a minute. After the last
  /// option and its value there are only paths.
  private static func withoutLastPaths(_ words: [String]) -> (ArraySlice<String>, ArraySlice<String>) {
    let options = words.lastIndex { $0.hasPrefix("-") }.map { $0 + 1 } ?? 0
    let end = min(words.count, options + Self.readPaths)
    return (words[..<end], words[end...])
  }

  /// The value of an option, and a path for a command that needs one.
  private static let readPaths = 2
}

/// A command whose last arguments are any number of paths.
protocol PathsCommand: ParsableCommand {
  var paths: [String] { get set }
}
