import Diagnostics

/// Reads the lines of a feature file in order, and collects its problems.
///
/// Each part of the grammar has a method that starts at the part's first line and stops at the first line
/// after the part. Ids are assigned in the official parser's order: to a part when it ends, and to its tags
/// just before.
struct DocumentReader {
  let lines: Lines
  private(set) var keywords: Keywords
  /// The current line; nil after the last one.
  private(set) var line: Line?
  private(set) var comments: [Comment] = []
  private(set) var descriptionLines: [DescriptionLine] = []
  private(set) var problems: [GherkinProblem] = []
  private var nextID: Int
  /// What the last unexpected line started.
  private var surplus: Surplus?
  /// The line of the last title that was misspelt; nil once another title is read.
  ///
  /// What follows it belongs to a part that was never begun, so its lines are in no wrong place.
  private var lostTitle: Int?
  /// The last line that was recognized as a step: the line that ends the arguments of a step is often the next step.
  private var seenStep: (line: Int, keyword: Keywords.Keyword, type: KeywordType)?

  init(_ lines: Lines, dialect: Dialect, firstID: Int) {
    self.lines = lines
    keywords = Keywords(dialect)
    nextID = firstID
    line = lines[1]
  }

  mutating func readDocument() -> GherkinDocument {
    let feature = readFeature()
    return GherkinDocument(
      feature: feature, comments: comments, descriptionLines: descriptionLines, nextID: nextID)
  }

  // MARK: Lines

  mutating func advance() {
    guard let number = line?.number else { return }
    line = lines[number + 1]
  }

  mutating func takeComment() {
    guard let line else { return }
    comments.append(Comment(location: Location(line: line.number, column: 1), text: lines.string(line.whole)))
    advance()
  }

  /// Takes a line of the description of a part.
  mutating func takeDescription(of part: GherkinPart, at title: Location) {
    guard let line else { return }
    if !line.text.isEmpty {
      descriptionLines.append(
        DescriptionLine(
          location: line.location, text: lines.string(line.text), part: part, title: title,
          next: nextText(after: line)))
    }
    advance()
  }

  /// The next line that is neither blank nor a comment nor tags.
  private func nextText(after line: Line) -> String? {
    var next = lines[line.number + 1]
    while let line = next {
      if let first = line.text.first.map({ lines.bytes[$0] }), first != UInt8(ascii: "#"),
        first != UInt8(ascii: "@")
      {
        return lines.string(line.text)
      }
      next = lines[line.number + 1]
    }
    return nil
  }

  /// Takes the name after a keyword and its colon.
  mutating func takeName(behind keyword: Keywords.Keyword) -> String {
    guard let line else { return "" }
    (surplus, lostTitle) = (nil, nil)
    advance()
    let rest = line.text.lowerBound + keyword.bytes.count + 1..<line.text.upperBound
    return lines.string(Whitespace.trimmed(rest, of: lines.bytes).text)
  }

  mutating func newID() -> Int {
    defer { nextID += 1 }
    return nextID
  }

  mutating func identified(_ tags: [WrittenTag]) -> [Tag] {
    tags.map { Tag(id: newID(), location: $0.location, name: $0.name) }
  }

  /// Switches to another language; an unknown one is reported.
  private mutating func use(_ language: String, at line: Line) -> Bool {
    guard let dialect = Dialect.of(language) else {
      report(.unknownLanguage(language), at: line, fault: Guess.unknownLanguage(language))
      return false
    }
    keywords = Keywords(dialect)
    return true
  }

  // MARK: Recognizing lines

  /// A line recognized as one of the expected kinds, with what is needed to continue reading.
  enum Token {
    case end
    case empty
    case comment
    case language
    case tags([WrittenTag])
    case title(LineKind, Keywords.Keyword)
    case step(Keywords.Keyword, KeywordType)
    case docStringSeparator(DocString.Delimiter)
    case tableRow
    /// Free text, or a line of no expected kind.
    case other
  }

  /// Recognizes the current line as one of the expected kinds.
  mutating func token(expecting expected: LineKinds) -> Token {
    guard let line else { return .end }
    guard !line.text.isEmpty else { return expected.contains(.empty) ? .empty : .other }
    switch lines.bytes[line.text.lowerBound] {
    case UInt8(ascii: "#") where expected.contains(.comment):
      if expected.contains(.language), let language = lines.language(of: line) {
        return use(language, at: line) ? .language : .comment
      }
      return .comment
    case UInt8(ascii: "@") where expected.contains(.tags):
      switch lines.tags(of: line) {
      case .tags(let tags): return .tags(tags)
      case .blankInTag(let tag):
        report(blankIn: tag)
        return .other
      }
    case UInt8(ascii: "|") where expected.contains(.tableRow): return .tableRow
    case UInt8(ascii: "\""), UInt8(ascii: "`"):
      if expected.contains(.docStringSeparator), let delimiter = lines.delimiter(of: line) {
        return .docStringSeparator(delimiter)
      }
    default: break
    }
    return keyword(of: line, expecting: expected) ?? .other
  }

  private mutating func keyword(of line: Line, expecting expected: LineKinds) -> Token? {
    if expected.contains(.step) {
      if let seenStep, seenStep.line == line.number { return .step(seenStep.keyword, seenStep.type) }
      if let step = keywords.step(of: line, in: lines) {
        seenStep = (line.number, step.keyword, step.type)
        return .step(step.keyword, step.type)
      }
    }
    for kind in [LineKind.background, .examples, .scenario, .rule, .feature] where expected.contains(kind) {
      if let keyword = keywords.title(kind, of: line, in: lines) { return .title(kind, keyword) }
    }
    return nil
  }

  /// What the tags starting here belong to: the kind of the next line that is not blank, a comment or more
  /// tags.
  ///
  /// nil if that is neither a scenario nor examples nor a rule.
  func targetOfTags() -> LineKind? {
    var next = line
    while let line = next {
      let first = line.text.first.map { lines.bytes[$0] }
      guard first == nil || first == UInt8(ascii: "#") || first == UInt8(ascii: "@") else {
        for kind in [LineKind.examples, .scenario, .rule]
        where keywords.title(kind, of: line, in: lines) != nil { return kind }
        return nil
      }
      next = lines[line.number + 1]
    }
    return nil
  }

  // MARK: Reporting problems

  /// Reports that the current line is of no expected kind; the line is not consumed.
  mutating func report(unexpectedAmong expected: LineKinds) {
    guard let line else {
      report(end: expected, fault: .endAfterTags)
      return
    }
    let guess = Guess(
      line: line, next: nextText(after: line), lines: lines, keywords: keywords, expected: expected)
    let isTold = problems.contains { $0.line == line.number }
    let goesOn = surplus?.goesOn(with: line, in: lines) ?? false
    report(
      .unexpectedLine(text: lines.string(line.text), expected: expected.list), at: line,
      fault: guess.fault,
      isConsequence: isTold || goesOn || guess.follows(from: problems)
        || lostTitle != nil && guess.fault.isOfPartWithoutTitle)
    if guess.fault.losesTitle { lostTitle = line.number }
    surplus = Surplus(line, in: lines, after: surplus)
  }

  mutating func report(end expected: LineKinds, fault: GherkinFault) {
    append(
      GherkinProblem(
        kind: .unexpectedEnd(expected: expected.list), line: lines.count + 1, column: nil, length: 1,
        fault: fault, isConsequence: hasLostFeature(fault)))
  }

  /// Whether only the loss of the feature's line made the file end without one.
  private func hasLostFeature(_ fault: GherkinFault) -> Bool {
    guard case .endBeforeFeature = fault else { return false }
    return problems.contains { problem in
      switch problem.fault {
      case .lookalike, .keywordOfLanguage, .missingColon, .unknownLanguage: true
      case .beforeFeature(_, let nearest, _): nearest != nil
      default: false
      }
    }
  }

  mutating func report(cellsOf row: TableRow, against first: TableRow) {
    let length = lines[row.location.line].map { lines.characters(in: $0.text) } ?? 1
    append(
      GherkinProblem(
        kind: .inconsistentCellCount, line: row.location.line, column: row.location.column, length: length,
        fault: .cellCount(
          found: row.cells.count, expected: first.cells.count, firstLine: first.location.line),
        isConsequence: lostTitle.map { row.location.line > $0 } ?? false))
  }

  private mutating func report(blankIn tag: WrittenTag) {
    // A line that is looked at twice is reported once.
    guard !problems.contains(where: { $0.line == tag.location.line && $0.kind == .blankInTag }) else {
      return
    }
    append(
      GherkinProblem(
        kind: .blankInTag, line: tag.location.line, column: tag.location.column,
        length: tag.name.unicodeScalars.count, fault: .blankInTag(tag: tag.name),
        isConsequence: false))
  }

  private mutating func report(
    _ kind: GherkinProblem.Kind, at line: Line, fault: GherkinFault, isConsequence: Bool = false
  ) {
    append(
      GherkinProblem(
        kind: kind, line: line.number, column: line.location.column, length: lines.characters(in: line.text),
        fault: fault, isConsequence: isConsequence))
  }

  /// Adds a problem; at the limit, reading stops.
  private mutating func append(_ problem: GherkinProblem) {
    guard problems.count < GherkinProblems.limit else { return }
    problems.append(problem)
    if problems.count == GherkinProblems.limit { line = nil }
  }
}
