/// The words of a shell's command line, as far as it is typed.
struct ShellWords: Equatable {
  /// A quotation that is still open at the end.
  enum Quote: Character {
    case single = "'"
    case double = "\""
  }

  /// The complete words, unquoted.
  private(set) var words: [String] = []
  /// The last word, unquoted; empty after a space.
  private(set) var last = ""
  /// The last word as it is typed.
  private(set) var rawLast = ""
  private(set) var openQuote: Quote?

  /// Splits a line at its spaces; substitutions stay text and run nothing.
  init(_ line: String) {
    var isEscaped = false
    for character in line {
      if isEscaped {
        // Between double quotes a backslash escapes only what is special there.
        if openQuote == .double, !"$`\"\\".contains(character) { last.append("\\") }
        add(character)
        isEscaped = false
      } else if character == "\\", openQuote != .single {
        rawLast.append(character)
        isEscaped = true
      } else if let quote = Quote(rawValue: character), openQuote == nil || openQuote == quote {
        openQuote = openQuote == nil ? quote : nil
        rawLast.append(character)
      } else if character.isWhitespace, openQuote == nil {
        if !rawLast.isEmpty { words.append(last) }
        (last, rawLast) = ("", "")
      } else {
        add(character)
      }
    }
  }

  private mutating func add(_ character: Character) {
    last.append(character)
    rawLast.append(character)
  }

  /// A text as Bash reads it back from a line, where this quotation is open.
  static func quoted(_ text: String, in quote: Quote?) -> String {
    let special =
      switch quote {
      case .single: ""
      case .double: "$`\"\\"
      case nil: " \t\"'\\$`&|;<>()[]{}*?!~#"
      }
    return text.map { special.contains($0) ? "\\\($0)" : "\($0)" }.joined()
  }
}
