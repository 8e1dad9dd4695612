/// A shell asks what could come at the end of a line.
struct CompletionRequest {
  /// The first word of a question; three dashes begin no argument of a person's.
  static let word = "---complete"

  let shell: Shell
  /// The complete words after the program's name, unquoted.
  let words: [String]
  /// The word so far, unquoted.
  let typed: String
  /// How many characters of the word Bash keeps by itself: it takes `:`, `=` and `@` for ends of words.
  private let kept: Int
  private let openQuote: ShellWords.Quote?

  /// Reads a question; nil if the arguments are none.
  init?(_ arguments: [String]) {
    guard arguments.first == Self.word, arguments.count > 1, let shell = Shell(rawValue: arguments[1]) else {
      return nil
    }
    self.shell = shell
    let rest = arguments.dropFirst(2)
    switch shell {
    case .bash:
      let line = ShellWords(rest.first ?? "")
      let own = rest.dropFirst().first ?? ""
      words = Array(line.words.dropFirst())
      typed = line.last
      openQuote = line.openQuote
      kept =
        line.rawLast.hasSuffix(own) ? ShellWords(String(line.rawLast.dropLast(own.count))).last.count : 0
    case .zsh:
      (words, typed, kept, openQuote) = (Array(rest.dropLast()), rest.last ?? "", 0, nil)
    case .fish:
      (words, typed, kept, openQuote) = (Array(rest.dropLast()), ShellWords(rest.last ?? "").last, 0, nil)
    }
  }

  /// The lines that the shell's script reads.
  ///
  /// Bash cuts the part before a path off by itself.
  func lines(of completion: Completion) -> [String] {
    [shell == .bash ? completion.paths.rawValue : "\(completion.paths.rawValue)\t\(completion.pathHead)"]
      + completion.candidates.map { candidate in
        switch shell {
        case .bash:
          // With paths, Bash quotes everything itself.
          completion.paths == .none
            ? ShellWords.quoted(String(candidate.word.dropFirst(kept)), in: openQuote)
            : String(candidate.word.dropFirst(kept))
        case .zsh, .fish:
          candidate.description.isEmpty ? candidate.word : "\(candidate.word)\t\(candidate.description)"
        }
      }
  }

  func answer() throws {
    guard let program = CommandDescription.program else { return }
    let answer = CompletionAnswer(CompletedLine(words, typed: typed, in: program))
    let text = lines(of: answer.completion).map { $0 + "\n" }.joined()
    try Output.results.print(verbatim: text)
  }
}
