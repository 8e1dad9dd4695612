/// A command line up to the word that is completed, read as the argument parser would.
struct CompletedLine {
  /// What the word is.
  enum Place {
    /// A value, after a part of the word that stays: `--widget=`.
    case value(ArgumentDescription, after: String)
    /// The name of an option.
    case option
    /// A subcommand, or an argument.
    case word(ArgumentDescription?, allowsSubcommands: Bool)
  }

  /// The command that the words lead to.
  private(set) var command: CommandDescription
  private(set) var place = Place.option
  /// The arguments before the word.
  private(set) var positionals: [String] = []
  /// The values of options before the word.
  private(set) var values: [String: String] = [:]
  /// The options and flags before the word.
  private(set) var used: Set<String> = []
  /// The word so far.
  let typed: String

  /// - Parameter words: the words after the program's name, unquoted.
  init(_ words: [String], typed: String, in program: CommandDescription) {
    command = program
    self.typed = typed
    var waiting: ArgumentDescription?
    var onlyArguments = false
    for word in words {
      if let option = waiting {
        option.names.forEach { values[$0] = word }
        waiting = nil
      } else if word == "--", !onlyArguments {
        onlyArguments = true
      } else if word.hasPrefix("-"), word.count > 1, !onlyArguments {
        waiting = read(option: word)
      } else if !onlyArguments, positionals.isEmpty, let subcommand = command.subcommand(word) {
        command = subcommand
      } else {
        positionals.append(word)
        useDefault()
      }
    }
    place = place(after: waiting, onlyArguments: onlyArguments)
  }

  /// Reads an option; returns it if its value is the next word.
  private mutating func read(option word: String) -> ArgumentDescription? {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if command.option(parts[0]) == nil { useDefault() }
    guard let option = command.option(parts[0]) else { return nil }
    used.formUnion(option.names)
    guard option.takesNextWord, parts.count == 1 else {
      if parts.count > 1 { option.names.forEach { values[$0] = parts[1] } }
      return nil
    }
    return option
  }

  /// Goes to the command that runs if none is named.
  private mutating func useDefault() {
    command = command.defaultSubcommand.flatMap(command.subcommand) ?? command
  }

  private func place(after waiting: ArgumentDescription?, onlyArguments: Bool) -> Place {
    if let waiting { return .value(waiting, after: "") }
    if typed.hasPrefix("-"), !onlyArguments {
      guard let equals = typed.firstIndex(of: "="), let option = command.option(String(typed[..<equals])),
        option.kind == .option
      else { return .option }
      return .value(option, after: String(typed[...equals]))
    }
    let own = command.defaultSubcommand.flatMap(command.subcommand) ?? command
    let number = positionals.count
    let argument =
      number < own.positionals.count
      ? own.positionals[number] : own.positionals.last.flatMap { $0.isRepeating ? $0 : nil }
    return .word(argument, allowsSubcommands: positionals.isEmpty && !onlyArguments)
  }
}

extension ArgumentDescription {
  /// Whether a value comes after a space; the file of `--coverage` comes only after an equals sign.
  fileprivate var takesNextWord: Bool { kind == .option && !names.contains("--coverage") }
}
