import Diagnostics

/// Guesses what a person meant by an unexpected line.
struct Guess {
  let fault: GherkinFault
  private let isBeforeFeature: Bool

  /// - Parameter next: the next line that is neither blank nor a comment nor tags.
  init(line: Line, next: String?, lines: Lines, keywords: Keywords, expected: LineKinds) {
    let words = Words(lines.string(line.text), dialect: keywords.dialect)
    isBeforeFeature = expected.contains(.feature)
    fault =
      if isBeforeFeature {
        Self.beforeFeature(words)
      } else if let part = Self.part(of: line, lines: lines, keywords: keywords) {
        Self.misplaced(part, expected: expected)
      } else if expected == .afterStrayTags {
        .strayTags
      } else if let lookalike = words.lookalike {
        .lookalike(lookalike)
      } else if let nearest = words.nearestLongTitle {
        .unknownKeyword(nearest: nearest)
      } else if let keyword = words.titleWithoutColon {
        .missingColon(keyword: keyword)
      } else if let nearest = words.nearestTitle {
        .unknownKeyword(nearest: nearest)
      } else if let next, let tag = words.bareTag, Words(next, dialect: keywords.dialect).isTitle {
        .tagWithoutSign(tag)
      } else if expected.contains(.step) {
        .noStep(keywords: words.stepKeywords, nearest: words.nearestStep)
      } else {
        .noTableRow
      }
  }

  /// Whether the line need not be reported to a person after these problems.
  ///
  /// No line before the feature can be correct; after the first report, only a line that may be the feature
  /// is reported, and in another language not even that. In an unknown language no line can be correct.
  func follows(from problems: [GherkinProblem]) -> Bool {
    problems.contains { problem in
      switch problem.fault {
      case .unknownLanguage: true
      case .keywordOfLanguage(_, let language, _): isBeforeFeature && (isFree || isOfLanguage(language))
      case .beforeFeature, .missingColon, .lookalike: isBeforeFeature && isFree
      default: false
      }
    }
  }

  /// Whether nothing in the line looks like the feature.
  private var isFree: Bool { if case .beforeFeature(_, nil, _) = fault { true } else { false } }

  private func isOfLanguage(_ language: String) -> Bool {
    if case .keywordOfLanguage(_, language, _) = fault { true } else { false }
  }

  static func unknownLanguage(_ language: String) -> GherkinFault {
    let known = Dialect.languages
    return .unknownLanguage(
      language: language, known: known, nearest: NearestName.to(language, among: known))
  }

  private static func beforeFeature(_ words: Words) -> GherkinFault {
    let keywords = words.dialect.feature
    if let lookalike = words.lookalike, lookalike.isOfMarks { return .lookalike(lookalike) }
    if let keyword = words.titleWithoutColon, keywords.contains(keyword) {
      return .missingColon(keyword: keyword)
    }
    if let title = words.title, let dialect = Dialect.all.first(where: { $0.feature.contains(title) }) {
      return .keywordOfLanguage(keyword: title, language: dialect.language, name: dialect.name)
    }
    return .beforeFeature(
      keywords: keywords, nearest: words.title.flatMap { NearestName.to($0, among: keywords) },
      isTitle: words.title.map(words.titles.contains) ?? false)
  }

  /// The part that a line would start if that were allowed.
  private static func part(of line: Line, lines: Lines, keywords: Keywords) -> GherkinPart? {
    if lines.delimiter(of: line) != nil { return .docString }
    if lines.isTableRow(line) { return .table }
    let titles: [(LineKind, GherkinPart)] = [
      (.feature, .feature), (.rule, .rule), (.background, .background), (.scenario, .scenario),
      (.examples, .examples),
    ]
    for (kind, part) in titles where keywords.title(kind, of: line, in: lines) != nil { return part }
    return keywords.step(of: line, in: lines) == nil ? nil : .step
  }

  private static func misplaced(_ part: GherkinPart, expected: LineKinds) -> GherkinFault {
    switch part {
    case _ where expected == .afterStrayTags: .strayTags
    case .docString, .table: expected.contains(.step) ? .secondArgument(part) : .misplaced(part)
    default: .misplaced(part)
    }
  }
}

/// The words of a line, for comparison with the keywords of a language.
private struct Words {
  let text: String
  let dialect: Dialect

  init(_ text: String, dialect: Dialect) {
    self.text = text
    self.dialect = dialect
  }

  /// The text before the first colon.
  var title: String? {
    guard let colon = text.unicodeScalars.firstIndex(of: ":") else { return nil }
    return trimmedEnd(text[..<colon])
  }

  var titles: [String] {
    dialect.feature + dialect.rule + dialect.background + dialect.scenario + dialect.scenarioOutline
      + dialect.examples
  }

  /// A keyword without its required colon.
  var titleWithoutColon: String? {
    titles.sorted { $0.utf8.count > $1.utf8.count }.first { keyword in
      let rest = text.utf8.dropFirst(keyword.utf8.count).first
      return text.utf8.starts(with: keyword.utf8) && (rest == nil || rest == UInt8(ascii: " "))
    }
  }

  /// What looks like a keyword although a mark, a blank or the language is not right.
  var lookalike: KeywordLookalike? {
    let finder = LookalikeFinder(dialect: dialect)
    if let title = finder.title(text), isSure(title) { return title }
    if let step = finder.step(text), isSure(step) { return step }
    return nil
  }

  private func isSure(_ lookalike: KeywordLookalike) -> Bool {
    guard case .language = lookalike.flaw else { return lookalike.isOfMarks }
    // A short word of another language may as well be a misspelt one of this language.
    return nearestStep == nil && nearestTitle == nil && lookalike.written.unicodeScalars.count > 2
  }

  /// A title of several words that the line's own title resembles: `Scenario Outlines`, which begins with a shorter
  /// title.
  var nearestLongTitle: String? { nearestTitle.flatMap { $0.contains(" ") && $0 != title ? $0 : nil } }

  /// Whether the line is a title.
  var isTitle: Bool { title.map(titles.contains) ?? false }

  /// The line's only word, if a tag could have it as its name and no keyword is near.
  var bareTag: String? {
    let isName = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789_-".unicodeScalars.contains($0)
    }
    return isName && nearestStep == nil ? text : nil
  }

  var nearestTitle: String? { title.flatMap { NearestName.to($0, among: titles) } }

  /// One keyword of each kind, and `*`.
  var stepKeywords: [String] {
    [dialect.given, dialect.when, dialect.then, dialect.and, dialect.but]
      .compactMap { kind in kind.first { $0 != "* " } }.map { trimmedEnd($0[...]) }
  }

  /// The keyword that the line's first words resemble.
  var nearestStep: String? {
    let keywords = (dialect.given + dialect.when + dialect.then + dialect.and + dialect.but)
      .filter { $0.hasSuffix(" ") && $0 != "* " }.map { trimmedEnd($0[...]) }
    let words = text.split(separator: " ", maxSplits: 8)
    for count in 1...8 where count <= words.count {
      let candidates = keywords.filter { $0.split(separator: " ").count == count }
      let start = words.prefix(count).joined(separator: " ")
      if let nearest = NearestName.to(start, among: candidates) { return nearest }
    }
    return nil
  }

  private func trimmedEnd(_ text: Substring) -> String {
    var rest = text
    while rest.unicodeScalars.last == " " { rest.unicodeScalars.removeLast() }
    return String(rest)
  }
}
