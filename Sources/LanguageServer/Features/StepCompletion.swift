import Diagnostics
import Gherkin
import Notations
import Scenarios

/// What can be written at a cursor in a feature file.
struct StepCompletion {
  let source: SourceText
  let index: NameIndex
  /// The names of the organizations that can be named without a path.
  let organizations: [String]
  let encoding: PositionEncoding
  let allowsSnippets: Bool

  func items(at offset: Int) -> [CompletionItem] {
    guard let line = source.range(ofLine: source.place(at: offset).line) else { return [] }
    let before = String(decoding: source.bytes[line.lowerBound..<offset], as: UTF8.self)
    let text = before.drop(while: \.isWhitespace)
    guard !text.hasPrefix("|"), !text.hasPrefix("#"), !text.hasPrefix("@"), !text.hasPrefix("\"\"\"") else {
      return []
    }
    let start = offset - text.utf8.count
    guard let (keyword, role) = keyword(of: text) else { return keywords(start..<offset) }
    let step = String(text.dropFirst(keyword.count))
    let stepStart = offset - step.utf8.count
    // A sentence may begin with a value; before that is begun, every sentence is meant.
    let values = step.isEmpty ? [] : values(in: step, endingAt: offset)
    return values.isEmpty ? sentences(stepStart..<offset, line.upperBound, role) : values
  }

  private var dialect: Dialect? {
    for number in 1...min(10, source.lineCount) {
      let line = source.line(number)?.filter { !$0.isWhitespace } ?? ""
      if line.hasPrefix("#language:") { return Dialect.of(String(line.dropFirst("#language:".count))) }
    }
    return Dialect.of(Dialect.defaultLanguage)
  }

  /// The keyword that a line begins with, and the role of its sentence, if the keyword tells.
  private func keyword(of text: Substring) -> (String, Sentence.Role?)? {
    guard let dialect else { return nil }
    let kinds: [([String], Sentence.Role?)] = [
      (dialect.given, .given), (dialect.when, .when), (dialect.then, .then), (dialect.and, nil),
      (dialect.but, nil),
    ]
    for (keywords, role) in kinds {
      if let keyword = keywords.first(where: text.hasPrefix) {
        return (keyword, keyword == "* " ? nil : role)
      }
    }
    return nil
  }

  private func keywords(_ range: Range<Int>) -> [CompletionItem] {
    guard let dialect else { return [] }
    let steps = dialect.stepKeywords.filter { $0 != "*" }.map { ($0, "\($0) ") }
    let titles = [
      dialect.scenario, dialect.scenarioOutline, dialect.background, dialect.examples, dialect.rule,
      dialect.feature,
    ].compactMap(\.first).map { ("\($0):", "\($0): ") }
    return (steps + titles).map { label, text in
      CompletionItem(
        label: label, kind: .keyword, detail: "", edit: TextEdit(range: textRange(range), newText: text))
    }
  }

  private func textRange(_ range: Range<Int>) -> TextRange { source.range(of: range, in: encoding) }

  // MARK: - Sentences

  private func sentences(_ range: Range<Int>, _ lineEnd: Int, _ role: Sentence.Role?) -> [CompletionItem] {
    let isLast = source.bytes[range.upperBound..<lineEnd].allSatisfy { $0 == UInt8(ascii: " ") }
    return SentenceList.all.map { sentence in
      var item = CompletionItem(
        label: sentence.pattern, kind: .function, detail: sentence.role.rawValue,
        edit: TextEdit(range: textRange(range), newText: allowsSnippets ? snippet(sentence) : plain(sentence))
      )
      item.documentation =
        "\(sentence.meaning)\n\n\(KeyMarkdown.claim(sentence.claim))\n\n```gherkin\n\(sentence.example)\n```"
      item.isSnippet = allowsSnippets
      // The words alone are compared with what is typed.
      item.filter = sentence.pattern
      item.rank = role == nil || role == sentence.role ? 0 : isLast ? 1 : 2
      return item
    }
  }

  /// The sentence with a place to jump to for each value.
  private func snippet(_ sentence: Sentence) -> String {
    var text = escaped(sentence.words.first ?? "")
    for (number, (slot, words)) in zip(sentence.slots, sentence.words.dropFirst()).enumerated() {
      text += placeholder(slot, number + 1) + escaped(words)
    }
    return text
  }

  private func placeholder(_ slot: SlotKind, _ number: Int) -> String {
    let names = candidates(slot)
    switch slot {
    case .word(let words): return choice(words, number)
    case .duration: return "${\(number):5s}"
    case .text, .typed: return "\"${\(number):…}\""
    default: return names.isEmpty ? "\"${\(number):…}\"" : "\"\(choice(names, number))\""
    }
  }

  private func choice(_ words: [String], _ number: Int) -> String {
    let shown = words.prefix(30).map { word in
      escaped(word).replacing(",", with: "\\,").replacing("|", with: "\\|")
    }
    return "${\(number)|\(shown.joined(separator: ","))|}"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("$", with: "\\$").replacing("}", with: "\\}")
  }

  private func plain(_ sentence: Sentence) -> String {
    var text = sentence.words.first ?? ""
    for (slot, words) in zip(sentence.slots, sentence.words.dropFirst()) {
      switch slot {
      case .word(let words): text += words.first ?? ""
      case .duration: text += "5s"
      default: text += "\"\""
      }
      text += words
    }
    return text
  }

  // MARK: - Values

  /// The values for the slot that an incomplete step ends in.
  private func values(in step: String, endingAt offset: Int) -> [CompletionItem] {
    var seen: Set<String> = []
    return SentenceList.all.flatMap { sentence -> [CompletionItem] in
      guard let (slot, written) = openSlot(of: sentence, in: step) else { return [] }
      let isQuoted = written.hasPrefix("\"")
      let typed = isQuoted ? written.dropFirst() : written[...]
      let range = offset - typed.utf8.count..<offset
      return candidates(slot).filter { seen.insert($0).inserted }.map { name in
        let isClosed =
          range.upperBound < source.bytes.count && source.bytes[range.upperBound] == UInt8(ascii: "\"")
        let text = isQuoted ? name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") : name
        return CompletionItem(
          label: name, kind: .reference, detail: sentence.pattern,
          edit: TextEdit(range: textRange(range), newText: text + (isQuoted && !isClosed ? "\"" : "")))
      }
    }
  }

  /// The slot of a sentence that a text ends in, and what is written there; nil if it ends elsewhere.
  private func openSlot(of sentence: Sentence, in text: String) -> (SlotKind, String)? {
    var rest = text[...]
    for (slot, words) in zip(sentence.slots, sentence.words) {
      guard rest.hasPrefix(words) else { return nil }
      rest = rest.dropFirst(words.count)
      if case .word(let words) = slot {
        if let word = words.first(where: { rest.lowercased().hasPrefix($0.lowercased()) }),
          rest.count > word.count
        {
          rest = rest.dropFirst(word.count)
          continue
        }
        return words.contains { $0.lowercased().hasPrefix(rest.lowercased()) } ? (slot, String(rest)) : nil
      }
      if slot == .duration {
        rest = rest.drop { !$0.isWhitespace }
        if rest.isEmpty { return nil }
        continue
      }
      guard rest.first == "\"" else { return nil }
      guard let close = rest.dropFirst().firstIndex(of: "\"") else { return (slot, String(rest)) }
      rest = rest[rest.index(after: close)...]
    }
    return nil
  }

  private func candidates(_ slot: SlotKind) -> [String] {
    switch slot {
    case .word(let words), .name(let words): words
    case .customer: index.names { if case .customer = $0 { true } else { false } }
    case .button: index.names { if case .button = $0 { true } else { false } }
    case .appTab: index.names { if case .appTab = $0 { true } else { false } }
    case .widget: index.names { if case .widget = $0 { true } else { false } }
    case .agent: index.names { if case .agent = $0 { true } else { false } }
    case .solution: index.names { if case .solution = $0 { true } else { false } }
    case .typed: index.names { if case .slashCommand = $0 { true } else { false } }
    case .provider:
      index.names { if case .row(.provider, _) = $0 { true } else { false } }
    case .organization: organizations
    case .text, .duration: []
    }
  }
}
