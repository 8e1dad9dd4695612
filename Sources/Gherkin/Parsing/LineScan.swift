/// A walk along the characters of a line, to compare its beginning with keywords.
struct LineScan {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ line: String) { scalars = Array(line.unicodeScalars) }

  /// How a keyword was found.
  struct Match {
    /// Whether it is written just like the keyword.
    let isExact: Bool
  }

  var first: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
  var isAtEnd: Bool { rest.isEmpty }
  /// Whether the word ends here.
  var isAtWordEnd: Bool { first.map { $0.isSpace || $0.isMark } ?? true }

  /// Whether there is a colon, or what is taken for one, anywhere.
  var hasColon: Bool { scalars.contains(where: \.isLikeColon) }

  /// What was passed, without white space around it.
  var taken: String { Self.trimmed(scalars[..<index]) }
  /// What comes next, without white space and invisible characters around it.
  var rest: String { Self.trimmed(scalars[index...]) }

  /// Passes invisible characters; the first of them, or nil if there is none.
  mutating func takeInvisible() -> Unicode.Scalar? {
    let found = first.flatMap { $0.isInvisible ? $0 : nil }
    while let next = first, next.isInvisible { index += 1 }
    return found
  }

  /// The place behind a keyword, regardless of case and of the kind and number of blanks in it; nil if another word
  /// stands here.
  func match(_ keyword: String) -> (Match, LineScan)? {
    var after = self
    var isExact = true
    for scalar in keyword.unicodeScalars {
      if scalar == " " {
        let start = after.index
        after.pass(while: \.isSpace)
        if after.index != start + 1 || after.scalars[start] != " " { isExact = false }
        continue
      }
      guard let next = after.first, next == scalar || Self.differInCase(next, scalar) else {
        return nil
      }
      if next != scalar { isExact = false }
      after.index += 1
    }
    return (Match(isExact: isExact), after)
  }

  /// The colon, or what is taken for one, that comes next, and how many blanks stand before it.
  var colon: (mark: Unicode.Scalar, gap: Int)? {
    var after = self
    after.pass { $0.isSpace || $0.isInvisible }
    guard let mark = after.first, mark.isLikeColon else { return nil }
    return (mark, after.index - index)
  }

  /// The place behind that colon.
  var behindColon: LineScan {
    var after = self
    after.pass { $0.isSpace || $0.isInvisible }
    if after.first?.isLikeColon == true { after.index += 1 }
    return after
  }

  /// Whether a colon or another mark comes next.
  var hasMark: Bool { colon != nil || first?.isMark == true }

  /// The place behind a colon or other marks.
  var behindMarks: LineScan {
    guard colon == nil else { return behindColon }
    var after = self
    after.pass(while: \.isMark)
    return after
  }

  /// Passes what a list may begin with: digits, one letter with a mark behind it, marks, symbols and white space; false
  /// if there is nothing like it.
  mutating func takeListMark() -> Bool {
    let start = index
    pass(while: \.isOfListMark)
    if index + 1 < scalars.count, scalars[index].properties.isAlphabetic, scalars[index + 1].isMark {
      index += 1
      pass(while: \.isOfListMark)
    }
    return index > start
  }

  /// The first word, and the place behind it.
  var firstWord: (String, LineScan)? {
    var after = self
    after.pass { !$0.isSpace && !$0.isMark }
    return after.index > index ? (after.taken, after) : nil
  }

  /// The words before the first colon, at most three, and the place behind them.
  var titleWords: (String, LineScan)? {
    var after = self
    after.pass { !$0.isLikeColon }
    guard after.first != nil else { return nil }
    while after.index > index, after.scalars[after.index - 1].isSpace { after.index -= 1 }
    let words = after.taken
    return words.isEmpty || words.split(separator: " ").count > 3 ? nil : (words, after)
  }

  private mutating func pass(while isWanted: (Unicode.Scalar) -> Bool) {
    while let next = first, isWanted(next) { index += 1 }
  }

  private static func differInCase(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    if one.isASCII, other.isASCII {
      return one.value | 0x20 == other.value | 0x20 && one.properties.isAlphabetic
    }
    return one.properties.lowercaseMapping == other.properties.lowercaseMapping
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = scalars
    while let first = text.first, first.isSpace || first.isInvisible { text.removeFirst() }
    while let last = text.last, last.isSpace || last.isInvisible { text.removeLast() }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text)
    return String(result)
  }
}
