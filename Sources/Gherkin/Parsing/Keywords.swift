/// The keywords of one dialect, prepared for comparison with lines.
///
/// A class, because copying a reader of a document would retain each of these lists.
final class Keywords: Sendable {
  /// A keyword and its bytes.
  struct Keyword: Sendable {
    let text: String
    let bytes: [UInt8]

    init(_ text: String) {
      self.text = text
      bytes = Array(text.utf8)
    }
  }

  let dialect: Dialect
  let feature: [Keyword]
  let rule: [Keyword]
  let background: [Keyword]
  let scenario: [Keyword]
  let examples: [Keyword]
  /// Longest first, because one can be the beginning of another.
  let steps: [(keyword: Keyword, type: KeywordType)]

  init(_ dialect: Dialect) {
    self.dialect = dialect
    feature = dialect.feature.map(Keyword.init)
    rule = dialect.rule.map(Keyword.init)
    background = dialect.background.map(Keyword.init)
    scenario = (dialect.scenario + dialect.scenarioOutline).map(Keyword.init)
    examples = dialect.examples.map(Keyword.init)
    steps = Self.steps(of: dialect)
  }

  // Without closures, because each line of a file passes here.

  /// The keyword before a colon at the start of a line.
  func title(_ kind: LineKind, of line: Line, in lines: Lines) -> Keyword? {
    for keyword in titles(kind) {
      let colon = line.text.lowerBound + keyword.bytes.count
      if colon < line.text.upperBound, lines.bytes[colon] == UInt8(ascii: ":"),
        lines.starts(line.text, with: keyword.bytes)
      {
        return keyword
      }
    }
    return nil
  }

  func step(of line: Line, in lines: Lines) -> (keyword: Keyword, type: KeywordType)? {
    for step in steps where lines.starts(line.text, with: step.keyword.bytes) { return step }
    return nil
  }

  func titles(_ kind: LineKind) -> [Keyword] {
    switch kind {
    case .feature: feature
    case .rule: rule
    case .background: background
    case .scenario: scenario
    case .examples: examples
    case .end, .language, .tableRow, .docStringSeparator, .step, .tags, .comment, .empty, .other: []
    }
  }

  /// A keyword of several types, such as `*`, has an unknown type.
  private static func steps(of dialect: Dialect) -> [(keyword: Keyword, type: KeywordType)] {
    let all =
      dialect.given.map { ($0, KeywordType.context) } + dialect.when.map { ($0, .action) }
      + dialect.then.map { ($0, .outcome) } + (dialect.and + dialect.but).map { ($0, .conjunction) }
    var steps: [(keyword: Keyword, type: KeywordType)] = []
    for (text, type) in all {
      if let known = steps.firstIndex(where: { $0.keyword.bytes == Array(text.utf8) }) {
        steps[known].type = .unknown
      } else {
        steps.append((Keyword(text), type))
      }
    }
    return steps.sorted { $0.keyword.bytes.count > $1.keyword.bytes.count }
  }
}
