import Cells
import Records
import Simulation

extension Slot<String> {
  /// A text in double quotes; in it, `\"` is a quote and `\\` a backslash.
  static let text = Slot(name: "\"…\"") { (rest: inout Substring) throws(Misreading) in
    guard rest.first == "\"" else { throw .absent }
    var text = ""
    var scalars = rest.unicodeScalars.dropFirst()
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"":
        rest = rest[scalars.startIndex...]
        return text
      case "\\":
        guard let escaped = scalars.first, escaped == "\"" || escaped == "\\" else {
          text.unicodeScalars.append(scalar)
          continue
        }
        text.unicodeScalars.append(escaped)
        scalars.removeFirst()
      default: text.unicodeScalars.append(scalar)
      }
    }
    throw .absent
  }
}

extension Slot<String> {
  /// A text in double quotes that is not blank: a blank one is found everywhere, or names nothing.
  static let nonblank = Slot(name: text.name) { (rest: inout Substring) throws(Misreading) in
    let written = try text.read(&rest)
    guard written.contains(where: { !$0.isWhitespace }) else {
      throw .unknown(UnknownValue(written, known: []))
    }
    return written
  }
}

extension Slot<RemoteAssistanceMode> {
  /// `co-browse` or `screen-sharing`.
  static let mode = Slot.choice(
    "{mode}", of: RemoteAssistanceMode.allCases, by: \.sentenceWord, isPart: true)
}

extension Slot<ProviderEvent> {
  /// The name of one of the four events.
  static let event = Slot.choice(
    "{event}", of: ProviderEvent.allCases, by: \.name, isPart: true)
}

extension Slot<FactName> {
  /// The name of a fact, in quotes.
  static let fact = Slot.quoted(FactName.allCases) { $0.rawValue }
}

extension Slot<WarningRule> {
  /// The rule of a warning, in quotes.
  static let warning = Slot.quoted(WarningRule.allCases) { $0.rawValue }
}

extension Slot<Locale> {
  /// A language, in quotes.
  static let language = Slot.quoted(Locale.allCases) { $0.label }
}

extension Slot<Instant> {
  /// A time, in quotes.
  static let instant = Slot(name: Slot<String>.text.name) { (rest: inout Substring) throws(Misreading) in
    let text = try Slot<String>.text.read(&rest)
    guard let instant = Instant(text) else {
      throw .unknown(UnknownValue(text, known: ["2026-01-05T09:00:00Z"]))
    }
    return instant
  }
}

extension Slot<Presence> {
  static let presence = Slot.choice(
    Presence.allCases.map(\.label).joined(separator: "|"), of: Presence.allCases, by: \.label)
  /// A presence, in quotes.
  static let quotedPresence = Slot.quoted(Presence.allCases) { $0.label }
}

extension Slot<Span> {
  /// `300ms`, `5s`, `3m`.
  static let span = Slot(name: "{duration}") { (rest: inout Substring) throws(Misreading) in
    let word = try rest.takeWord(startingWithDigit: true)
    guard let span = Span(word) else { throw .unknown(UnknownValue(word, known: Span.examples)) }
    return span
  }.standing(for: .duration)
}

extension Span {
  /// How a duration is written.
  static let examples = ["300ms", "5s", "3m"]
}

extension Slot<Int> {
  static let count = Slot(name: "{number}") { (rest: inout Substring) throws(Misreading) in
    guard let count = Int(try rest.takeWord(startingWithDigit: true)) else { throw .absent }
    return count
  }
}

extension Slot<Size> {
  /// Columns and rows: `80x24`.
  static let size = Slot(name: "{size}") { (rest: inout Substring) throws(Misreading) in
    let word = try rest.takeWord(startingWithDigit: true)
    guard let size = Size(word) else { throw .unknown(UnknownValue(word, known: ["80x24", "120x40"])) }
    return size
  }
}

extension Slot {
  /// One of a few names in double quotes; an exact match first, otherwise ignoring case.
  static func quoted(_ values: [Value], by name: @escaping @Sendable (Value) -> String) -> Slot {
    let slot = Slot(name: Slot<String>.text.name) { (rest: inout Substring) throws(Misreading) in
      let written = try Slot<String>.text.read(&rest)
      let value =
        values.first { name($0) == written }
        ?? values.first { name($0).lowercased() == written.lowercased() }
      guard let value else { throw .unknown(UnknownValue(written, known: values.map(name))) }
      return value
    }
    return slot.standing(for: .name(values.map(name)))
  }

  /// One of a few words, ignoring case.
  ///
  /// - Parameter isPart: whether the value is one word followed by more of the sentence. If not, it is the
  /// end of the sentence, and the whole rest of the text is reported as the unknown value.
  static func choice(
    _ name: String, of values: [Value], by word: @escaping @Sendable (Value) -> String, isPart: Bool = false
  ) -> Slot {
    // Longest first, because one word may be the beginning of another.
    let candidates = values.map { (word($0), $0) }.sorted { $0.0.count > $1.0.count }
    let slot = Slot(name: name) { (rest: inout Substring) throws(Misreading) in
      for (candidate, value) in candidates
      where rest.prefix(candidate.count).lowercased() == candidate.lowercased() {
        let after = rest.dropFirst(candidate.count)
        guard after.first?.isLetter != true else { continue }
        rest = after
        return value
      }
      guard let first = rest.first, first.isLetter else { throw .absent }
      let written = isPart ? rest.prefix { !$0.isWhitespace } : rest.prefix { $0 != "\"" }
      let unknown = UnknownValue(written.trimmingSuffix(while: \.isWhitespace), known: values.map(word))
      rest = rest.dropFirst(unknown.value.count)
      throw .unknown(unknown)
    }
    return slot.standing(for: .word(values.map(word)))
  }
}

extension RemoteAssistanceMode {
  /// The mode in a sentence: `co-browse`, `screen-sharing`.
  var sentenceWord: String {
    switch self {
    case .coBrowse: "co-browse"
    case .screenSharing: "screen-sharing"
    }
  }
}

extension Substring {
  /// Takes a word from the beginning.
  fileprivate mutating func takeWord(startingWithDigit: Bool) throws(Misreading) -> String {
    guard let first, first.isASCII, first.isNumber || !startingWithDigit else { throw .absent }
    let word = prefix { !$0.isWhitespace }
    removeFirst(word.count)
    return String(word)
  }

  fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, matches(last) { text.removeLast() }
    return String(text)
  }
}
