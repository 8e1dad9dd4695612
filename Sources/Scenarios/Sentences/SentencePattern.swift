/// The words of a sentence around its values: `the provider sends {} from the tab {}`.
struct SentencePattern: Sendable {
  /// The words before, between and after the values.
  let words: [Substring]

  /// Creates a pattern from a text with `{}` for each value.
  init(_ text: String) {
    var words: [Substring] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      words.append(rest[..<open])
      rest = rest[rest.index(open, offsetBy: 2)...]
    }
    self.words = words + [rest]
  }

  /// The pattern with the names of its values: `the provider sends {event} from the tab "…"`.
  func shown(_ names: [String]) -> String {
    var text = String(words[0])
    for (name, next) in zip(names, words.dropFirst()) { text += name + next }
    return text
  }
}

/// Walks once along a text, taking a pattern's words and values in turn.
struct PatternWalk {
  private var rest: Substring
  /// The number of bytes of the whole text.
  private let length: Int
  private var words: ArraySlice<Substring>
  /// The names among the values so far.
  private(set) var mentions: [Mention] = []
  /// The values so far, with their places.
  private(set) var values: [StepReading.Value] = []

  init(_ text: Substring, along pattern: SentencePattern) throws(Misreading) {
    rest = text
    length = text.utf8.count
    words = pattern.words[...]
    try takeWords()
  }

  /// Takes the next value and the words after it.
  mutating func next<Value>(_ slot: Slot<Value>) throws(Misreading) -> Value {
    let start = length - rest.utf8.count
    let value: Value
    do throws(Misreading) {
      value = try slot.read(&rest)
    } catch {
      guard case .unknown = error, goesOn(after: rest) else { throw .absent }
      throw error
    }
    values.append(StepReading.Value(kind: slot.kind, bytes: start..<length - rest.utf8.count))
    try takeWords()
    if let mention = slot.mention { mentions.append(mention(value)) }
    return value
  }

  /// Whether the rest of the sentence matches the pattern: only then is the value the only thing wrong.
  private func goesOn(after text: Substring) -> Bool {
    guard let expected = words.first else { return false }
    return words.count == 1 ? text == expected : text.hasPrefix(expected)
  }

  /// Checks that the text ends where the pattern ends.
  func end() throws(Misreading) {
    guard rest.isEmpty else { throw .absent }
  }

  private mutating func takeWords() throws(Misreading) {
    guard let expected = words.popFirst(), rest.utf8.starts(with: expected.utf8) else { throw .absent }
    rest = Substring(rest.utf8.dropFirst(expected.utf8.count))
  }
}
