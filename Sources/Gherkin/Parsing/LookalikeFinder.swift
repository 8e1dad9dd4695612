import Diagnostics

/// Finds what looks like a keyword of a dialect at the beginning of a line.
struct LookalikeFinder {
  let dialect: Dialect

  // MARK: Titles

  /// The title that a line resembles: a keyword before a colon, or one without its colon.
  func title(_ line: String) -> KeywordLookalike? {
    var text = LineScan(line)
    let invisible = text.takeInvisible()
    for (part, keyword) in dialect.titlesInOrder {
      guard let (match, after) = text.match(keyword) else { continue }
      guard let (mark, gap) = after.colon else {
        guard after.isAtWordEnd, match.isExact, invisible == nil else { continue }
        // `Scenario Outlines:` begins with `Scenario`, and is not meant as one.
        if let longer = misspeltTitle(line, isLong: true) { return longer }
        return found(after, "\(keyword):", part, .missingColon)
      }
      let flaw: KeywordLookalike.Flaw =
        if let invisible { .invisible(invisible) } else if mark != .colon {
          .otherColon(mark)
        } else if gap > 0 { .blankBeforeColon } else if !match.isExact { .letterCase } else { .misplaced }
      return found(after.behindColon, "\(keyword):", part, flaw)
    }
    return foreignTitle(line, among: KnownDialects.widespread) ?? misspeltTitle(line)
      ?? foreignTitle(line, among: KnownDialects.all)
  }

  private func foreignTitle(_ line: String, among known: KeywordIndex) -> KeywordLookalike? {
    let text = LineScan(line)
    // Without a colon it is no title.
    guard text.hasColon, let first = text.first else { return nil }
    for title in known.titles(beginningWith: first) where title.language != dialect.language {
      guard let (match, after) = text.match(title.keyword), match.isExact, after.colon != nil else {
        continue
      }
      let other = known.dialects[title.dialect]
      return found(
        after.behindColon, "\(own(title.keyword, of: other, title.kind)):", title.kind,
        .language(code: other.language, name: other.name))
    }
    return nil
  }

  /// The keyword of this dialect that means the same: the nearest in spelling, because a part can have several.
  private func own(_ keyword: String, of other: Dialect, _ part: GherkinPart) -> String {
    let same: [(theirs: [String], ours: [String])] =
      part == .scenario
      ? [(other.scenarioOutline, dialect.scenarioOutline), (other.scenario, dialect.scenario)]
      : zip(other.titles, dialect.titles).filter { $0.0.part == part }.map { ($0.0.keywords, $0.1.keywords) }
    guard let (theirs, ours) = same.first(where: { $0.theirs.contains(keyword) }) else { return keyword }
    if let nearest = NearestName.to(keyword, among: ours) { return nearest }
    let index = theirs.firstIndex(of: keyword) ?? 0
    // Where a scenario has two names, that of an example comes first in every language.
    let usual = part == .scenario && theirs.count == 1 ? ours.last : ours.first
    return theirs.count == ours.count ? ours[index] : usual ?? keyword
  }

  /// Short words and plurals are too near to ordinary prose: `Role:`, `Rules:`, `Features:`.
  ///
  /// - Parameter isLong: Whether only titles of several words count, whose plural nobody writes in prose.
  private func misspeltTitle(_ line: String, isLong: Bool = false) -> KeywordLookalike? {
    guard let (word, after) = LineScan(line).titleWords, after.colon != nil else { return nil }
    let near = dialect.titlesInOrder.filter { _, keyword in
      if isLong { return keyword.contains(" ") && NearestName.to(word, among: [keyword]) != nil }
      return keyword.unicodeScalars.count >= 6 && word.lowercased() != keyword.lowercased() + "s"
        && NearestName.to(word, among: [keyword]) != nil
    }
    guard let nearest = NearestName.to(word, among: near.map(\.keyword)),
      let part = near.first(where: { $0.keyword == nearest })?.part
    else { return nil }
    return found(after.behindColon, "\(nearest):", part, .spelling)
  }

  // MARK: Steps

  /// The step that a line resembles: one of the keywords and something behind it.
  func step(_ line: String) -> KeywordLookalike? {
    var text = LineScan(line)
    let invisible = text.takeInvisible()
    for written in dialect.steps.joined().longestFirst {
      let keyword = written.trimmedEnd
      guard let (match, after) = text.match(keyword) else { continue }
      let needsBlank = written != keyword
      guard !after.isAtEnd else {
        // `*` alone on a line is a mark of prose.
        guard needsBlank, match.isExact, invisible == nil, keyword != "*" else { continue }
        return found(after, keyword, .step, .missingText)
      }
      guard let flaw = Self.flaw(match, after, invisible: invisible, needsBlank: needsBlank) else { continue }
      return found(after.behindMarks, keyword, .step, flaw)
    }
    return foreignStep(line, among: KnownDialects.widespread) ?? misspeltStep(line)
      ?? foreignStep(line, among: KnownDialects.all) ?? stepInList(line)
  }

  /// A keyword behind a list's number or mark: `- Given`; or the mark that is a keyword itself.
  private func stepInList(_ line: String) -> KeywordLookalike? {
    var text = LineScan(line)
    guard text.takeListMark() else { return nil }
    for keyword in dialect.steps.joined().map(\.trimmedEnd).longestFirst {
      guard let (_, after) = text.match(keyword), !after.isAtEnd else { continue }
      return found(after.behindMarks, keyword, .step, .leadingMark)
    }
    return line.hasPrefix("* ") ? found(LineScan(line).behindMarks, "*", .step, .misplaced) : nil
  }

  private static func flaw(
    _ match: LineScan.Match, _ after: LineScan, invisible: Unicode.Scalar?, needsBlank: Bool
  ) -> KeywordLookalike.Flaw? {
    if let invisible { return .invisible(invisible) }
    if after.hasMark { return .strayMark }
    guard needsBlank else { return match.isExact ? .misplaced : .letterCase }
    guard let space = after.first, space.isSpace || space.isInvisible else { return .missingBlank }
    if space != " " { return .space(space) }
    return match.isExact ? .misplaced : .letterCase
  }

  private func foreignStep(_ line: String, among known: KeywordIndex) -> KeywordLookalike? {
    let text = LineScan(line)
    guard let first = text.first else { return nil }
    for step in known.steps(beginningWith: first) where step.language != dialect.language {
      guard let (match, after) = text.match(step.keyword), match.isExact, !after.isAtEnd else { continue }
      let own = dialect.steps[step.kind].first?.trimmedEnd ?? step.keyword
      let other = known.dialects[step.dialect]
      return found(after, own, .step, .language(code: other.language, name: other.name))
    }
    return nil
  }

  private func misspeltStep(_ line: String) -> KeywordLookalike? {
    guard let (word, after) = LineScan(line).firstWord, word.unicodeScalars.count >= 3, !after.isAtEnd,
      let nearest = NearestName.to(word, among: dialect.steps.joined().map(\.trimmedEnd))
    else { return nil }
    return found(after.behindMarks, nearest, .step, .spelling)
  }

  // MARK: Results

  private func found(
    _ after: LineScan, _ keyword: String, _ part: GherkinPart, _ flaw: KeywordLookalike.Flaw
  ) -> KeywordLookalike {
    KeywordLookalike(
      written: after.taken, keyword: keyword, part: part, flaw: flaw, rest: after.rest)
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedEnd: String {
    var text = unicodeScalars[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
