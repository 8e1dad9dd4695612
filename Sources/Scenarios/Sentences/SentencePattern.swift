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
    do throws(Misreading) {
      let value = try slot.read(&rest)
      try takeWords()
      return value
    } catch {
      // Where what stands behind it is not of this sentence either, another one is meant.
      guard case .unknown(let unknown) = error, goesOn(behind: unknown.value) else { throw .absent }
      throw error
    }
  }

  /// Whether the words that follow a value stand behind it.
  private func goesOn(behind value: String) -> Bool {
    let behind = rest.utf8.dropFirst(value.utf8.count)
    guard let next = words.first else { return false }
    return next.isEmpty ? behind.isEmpty : behind.starts(with: next.utf8)
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
