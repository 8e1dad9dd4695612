/// Answers a shell that completes a command line.
struct CompletionAnswer {
  let line: CompletedLine
  let names: CompletedNames

  init(_ line: CompletedLine) {
    self.line = line
    names = CompletedNames(line)
  }

  var completion: Completion {
    switch line.place {
    case .value(let option, let head): values(of: option, after: head).fitting(line.typed)
    case .option: options.fitting(line.typed)
    case .word(let argument, let allowsSubcommands):
      word(argument, allowsSubcommands: allowsSubcommands).fitting(line.typed)
    }
  }

  /// The options that are still to be given.
  private var options: Completion {
    let command = line.command.defaultSubcommand.flatMap(line.command.subcommand) ?? line.command
    let open = command.options.filter { $0.isRepeating || line.used.isDisjoint(with: $0.names) }
    return Completion(
      candidates: open.compactMap { option in
        option.preferredName.map { Completion.Candidate(word: $0, description: option.abstract) }
      })
  }

  private func word(_ argument: ArgumentDescription?, allowsSubcommands: Bool) -> Completion {
    var completion = argument.map { values(of: $0, after: "") } ?? Completion()
    guard allowsSubcommands else { return completion }
    completion.candidates =
      line.command.subcommands.map { Completion.Candidate(word: $0.name, description: $0.abstract) }
      + completion.candidates
    return completion
  }

  private func values(of argument: ArgumentDescription, after head: String) -> Completion {
    switch argument.completion {
    case .nothing: return Completion()
    case .files: return Completion(paths: .files, pathHead: head)
    case .folders: return Completion(paths: .folders, pathHead: head)
    case .choices(let choices): return Completion(candidates: choices.map { .init(word: head + $0) })
    case .names(let source):
      let typed = String(line.typed.dropFirst(head.count))
      // A report goes to a file: `junit=report.xml`.
      if source == .reports, let equals = typed.firstIndex(of: "=") {
        return Completion(paths: .files, pathHead: head + typed[...equals])
      }
      return Completion(
        paths: source.includesFiles ? .files : .none, pathHead: source.includesFiles ? head : "",
        candidates: names.candidates(of: source, typed: typed).map {
          .init(word: head + $0.word, description: $0.description)
        })
    }
  }
}
