/// The keywords of several dialects by their first character: a line that is in no place is compared with thousands.
struct KeywordIndex: Sendable {
  /// A keyword, with its dialect.
  struct Entry<Kind: Sendable>: Sendable {
    /// The dialect's place in the index.
    let dialect: Int
    let language: String
    let kind: Kind
    let keyword: String
  }

  let dialects: [Dialect]
  private var titles: [Unicode.Scalar: [Entry<GherkinPart>]] = [:]
  private var steps: [Unicode.Scalar: [Entry<Int>]] = [:]

  init(_ dialects: [Dialect]) {
    self.dialects = dialects
    for (index, dialect) in dialects.enumerated() {
      for (part, keyword) in dialect.titlesInOrder {
        guard let first = keyword.unicodeScalars.first else { continue }
        titles[first, default: []].append(
          Entry(dialect: index, language: dialect.language, kind: part, keyword: keyword))
      }
      for (kind, keywords) in dialect.steps.enumerated() {
        for keyword in keywords.longestFirst {
          guard let first = keyword.unicodeScalars.first else { continue }
          steps[first, default: []].append(
            Entry(dialect: index, language: dialect.language, kind: kind, keyword: keyword))
        }
      }
    }
  }

  /// The keywords of titles, dialect by dialect, and in each the longest first.
  func titles(beginningWith first: Unicode.Scalar) -> [Entry<GherkinPart>] { titles[first] ?? [] }

  /// The keywords of steps, dialect by dialect and kind by kind, and in each the longest first; most end in a blank.
  func steps(beginningWith first: Unicode.Scalar) -> [Entry<Int>] { steps[first] ?? [] }
}

extension Dialect {
  /// The keywords of titles, the longest first, because one can be the beginning of another.
  var titlesInOrder: [(part: GherkinPart, keyword: String)] {
    titles.flatMap { title in title.keywords.map { (title.part, $0) } }
      .sorted { $0.1.utf8.count > $1.1.utf8.count }
  }
}

extension Sequence<String> {
  /// The longest first, because one can be the beginning of another.
  var longestFirst: [String] { sorted { $0.utf8.count > $1.utf8.count } }
}
