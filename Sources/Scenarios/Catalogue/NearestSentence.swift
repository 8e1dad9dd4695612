import Cells
import Diagnostics
import Records

/// Finds the sentence that was probably meant by a text that matches none.
enum NearestSentence {
  /// The pattern whose words are nearest, with the text's duration if it takes one.
  ///
  /// Any text where a value belongs counts as the value's name.
  static func to(_ text: Substring) -> String? {
    guard let pattern = pattern(meantBy: text) else { return nil }
    let name = Slot<Span>.span.name
    // `1 second passes` means `1s pass`; what `{duration} pass` means has to be looked up.
    guard pattern.hasPrefix(name) || pattern.hasSuffix(name), !pattern.contains("|"),
      let span = duration(in: text)
    else { return pattern }
    return pattern.replacing(name, with: span)
  }

  private static func pattern(meantBy text: Substring) -> String? {
    let plain = withNames(text)
    if let form = form(plain) { return form.pattern }
    // By its meaning first: `clicks` is nearer to `types` than to `presses` by its letters.
    if let reworded = EverydayWords.reworded(plain), let meant = pattern(nearestTo: reworded) { return meant }
    return pattern(nearestTo: plain)
  }

  private static func pattern(nearestTo plain: String) -> String? {
    if let form = form(plain) { return form.pattern }
    if let near = NearestName.to(plain, among: texts) { return pattern(of: near) }
    // If the sentence is incomplete or too long, take the one that shares the most words with it.
    let words = Set(plain.lowercased().split(separator: " "))
    let likeness = forms.map { form in
      (form, Double(2 * words.count(where: form.words.contains)) / Double(words.count + form.words.count))
    }
    guard let best = likeness.max(by: { $0.1 < $1.1 }), best.1 > 0.5 else { return nil }
    return best.0.pattern
  }

  /// The form that is this text, regardless of case.
  private static func form(_ text: String) -> Form? {
    let text = text.lowercased()
    return forms.first { $0.lowercased == text }
  }

  /// One possible reading of a sentence; a pattern that ends in a choice has one for each word of the choice.
  private struct Form {
    let text: String
    let pattern: String
    let lowercased: String
    /// The words of the text, in lower case.
    let words: Set<Substring>

    init(text: String, pattern: String) {
      (self.text, self.pattern) = (text, pattern)
      lowercased = text.lowercased()
      words = Set(lowercased.split(separator: " "))
    }
  }

  private static let forms = SentenceList.all.map(\.pattern).flatMap { pattern in
    guard
      let choice = pattern.split(separator: " ", omittingEmptySubsequences: false).firstIndex(where: isChoice)
    else { return [Form(text: pattern, pattern: pattern)] }
    // A word of a choice may contain blanks, so everything from its first word on is the choice.
    let words = pattern.split(separator: " ", omittingEmptySubsequences: false)
    let start = words[..<choice].joined(separator: " ")
    return words[choice...].joined(separator: " ").split(separator: "|").map {
      Form(text: "\(start) \($0)", pattern: pattern)
    }
  }

  private static let texts = forms.map(\.text)

  private static func isChoice(_ word: Substring) -> Bool { word.contains("|") }

  private static func pattern(of text: String) -> String? { forms.first { $0.text == text }?.pattern }

  /// The words for units of time, with the letters that a sentence takes.
  private static let units = [
    "ms": "ms", "millisecond": "ms", "milliseconds": "ms", "s": "s", "sec": "s", "second": "s",
    "seconds": "s",
    "m": "m", "min": "m", "minute": "m", "minutes": "m",
  ]

  /// The first duration in the text, as a sentence takes it: `5s` for `5 seconds`.
  private static func duration(in text: Substring) -> String? {
    let words = withoutQuotes(text).split(separator: " ")
    for (index, word) in words.enumerated() {
      if Span(word) != nil { return String(word) }
      guard Int(word) != nil, index + 1 < words.count, let unit = units[words[index + 1].lowercased()] else {
        continue
      }
      return "\(word)\(unit)"
    }
    return nil
  }

  /// The text with each value replaced by its name, and without `within …`.
  private static func withNames(_ text: Substring) -> String {
    var words = withoutQuotes(text).split(separator: " ").map { name(of: $0) }
    // `5 seconds`
    for index in words.indices.dropLast().reversed()
    where words[index] == Slot<Int>.count.name && units[words[index + 1].lowercased()] != nil {
      words.replaceSubrange(index...index + 1, with: [Slot<Span>.span.name])
    }
    if let within = words.lastIndex(of: "within"), within > 0 { words.removeSubrange(within...) }
    return words.joined(separator: " ")
  }

  private static func name(of word: Substring) -> String {
    if RemoteAssistanceMode.allCases.contains(where: { $0.sentenceWord == word.lowercased() }) {
      return Slot<RemoteAssistanceMode>.mode.name
    }
    if ProviderEvent.allCases.contains(where: { NearestName.to(String(word), among: [$0.name]) != nil }) {
      return Slot<ProviderEvent>.event.name
    }
    if Span(word) != nil { return Slot<Span>.span.name }
    if Int(word) != nil { return Slot<Int>.count.name }
    let numbers = word.split(separator: "x", omittingEmptySubsequences: false)
    if numbers.count == 2, numbers.allSatisfy({ Int($0) != nil }) { return Slot<Size>.size.name }
    return String(word)
  }

  /// The text with each quoted value replaced by `"…"`.
  private static func withoutQuotes(_ text: Substring) -> String {
    var plain = ""
    var isInside = false
    for character in text {
      if character == "\"" {
        if !isInside { plain += "\"…\"" }
        isInside.toggle()
      } else if !isInside {
        plain.append(character)
      }
    }
    return plain
  }
}
