/// All dialects, read once, for guesses about keywords of other languages.
enum KnownDialects {
  /// The languages that most people write in.
  static let widespread = KeywordIndex(
    ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ru", "ja", "zh-CN"].compactMap { code in
      Dialect.of(code)
    })

  /// A keyword can belong to several languages: the widespread ones come first.
  static let all = {
    let known = Set(widespread.dialects.map(\.language))
    return KeywordIndex(widespread.dialects + Dialect.all.filter { !known.contains($0.language) })
  }()
}

extension Dialect {
  /// The keywords of titles, by the part that they start.
  var titles: [(part: GherkinPart, keywords: [String])] {
    [
      (.feature, feature), (.rule, rule), (.background, background),
      (.scenario, scenario + scenarioOutline), (.examples, examples),
    ]
  }

  /// The keywords of steps by kind, without `*`; most end in a blank.
  var steps: [[String]] { [given, when, then, and, but].map { $0.filter { $0 != "* " } } }
}
