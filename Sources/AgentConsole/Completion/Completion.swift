import Cells

/// An answer to a shell: the words that could come here.
struct Completion: Equatable {
  /// The paths that the shell completes besides, by itself.
  enum Paths: String {
    case none, files, folders
  }

  /// A word, with what it is for if that is not plain.
  struct Candidate: Equatable {
    let word: String
    var description = ""
  }

  var paths = Paths.none
  /// The part of the word before a path: `--output=`.
  var pathHead = ""
  var candidates: [Candidate] = []

  /// Only the candidates that begin with what is typed, each once, none with a control character.
  ///
  /// Such a character in a name from a file could end a line of the answer, or command the terminal.
  func fitting(_ typed: String) -> Completion {
    var seen: Set<String> = []
    var fitting = self
    fitting.candidates = candidates.filter { candidate in
      candidate.word.hasPrefix(typed) && !candidate.word.isEmpty
        && VisibleText.of(candidate.word) == candidate.word
        && seen.insert(candidate.word).inserted
    }
    return fitting
  }
}
