/// The words of a sentence around its values: `the provider sends {} from the tab {}`.
struct SentencePattern: Sendable {
  /// The words before, between and after the values.
  let words: [Substring]

  /// A pattern with `{}` where a value stands.
  init(_ text: String) {
    var words: [Substring] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      words.append(rest[..<open])
      rest = rest[rest.index(open, offsetBy: 2)...]
    }
    self.words = words + [rest]
  }

  /// The pattern with the values' names: `the provider sends {event} from the tab "…"`.
  func shown(_ names: [String]) -> String {
    var text = String(words[0])
    for (name, next) in zip(names, words.dropFirst()) { text += name + next }
    return text
  }
}

/// One walk along a text, a pattern's words and values in turn.
struct PatternWalk {
  private var rest: Substring
  private var words: ArraySlice<Substring>

  init(_ text: Substring, along pattern: SentencePattern) throws(Misreading) {
    rest = text
    words = pattern.words[...]
    try takeWords()
  }

  /// Takes the next value and the words behind it.
  mutating func next<Value>(_ slot: Slot<Value>) throws(Misreading) -> Value {
    let value: Value
    do throws(Misreading) {
      value = try slot.read(&rest)
    } catch {
      guard case .unknown = error, goesOn(after: rest) else { throw .absent }
      throw error
    }
    try takeWords()
    return value
  }

  /// Whether the sentence goes on as the pattern does: only then is the value before it all that is wrong.
  private func goesOn(after text: Substring) -> Bool {
    guard let expected = words.first else { return false }
    return words.count == 1 ? text == expected : text.hasPrefix(expected)
  }

  /// The end of the text must be the end of the pattern.
  func end() throws(Misreading) {
    guard rest.isEmpty else { throw .absent }
  }

  private mutating func takeWords() throws(Misreading) {
    guard let expected = words.popFirst(), rest.utf8.starts(with: expected.utf8) else { throw .absent }
    rest = Substring(rest.utf8.dropFirst(expected.utf8.count))
  }
}
