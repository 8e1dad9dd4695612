/// The beginning of a line that looks like a keyword and is none.
public struct KeywordLookalike: Hashable, Sendable {
  /// As written: `given`, `Scenario :`.
  public let written: String
  /// The right spelling; a title has its colon: `Given`, `Scenario:`.
  public let keyword: String
  /// The part that it would start.
  public let part: GherkinPart
  public let flaw: Flaw
  /// What follows it.
  public let rest: String

  /// What keeps it from being a keyword.
  public enum Flaw: Hashable, Sendable {
    /// `given`
    case letterCase
    /// `Giben`
    case spelling
    /// A white space other than a blank: `Given`, a no-break space, and the text.
    case space(Unicode.Scalar)
    /// No blank between keyword and text.
    case missingBlank
    /// A step's keyword with a colon or another mark behind it.
    case strayMark
    /// A step's keyword with a list's number or mark before it.
    case leadingMark
    /// `Scenario :`
    case blankBeforeColon
    /// A character that only looks like a colon: `Scenario：`
    case otherColon(Unicode.Scalar)
    /// `Scenario` alone or before its name.
    case missingColon
    /// A character before the keyword that cannot be seen.
    case invisible(Unicode.Scalar)
    /// A keyword of another spoken language.
    case language(code: String, name: String)
    /// A step's keyword alone on its line.
    case missingText
    /// A keyword, in a place where it cannot stand.
    case misplaced
  }

  /// Whether a dash or another mark stands where the colon of a title belongs: `Scenario - first`.
  public var hasMarkForColon: Bool {
    flaw == .missingColon && rest.unicodeScalars.first.map { $0.isMark || $0 == "=" } ?? false
  }

  /// Whether the mark or the space, and not a word, is wrong: nobody writes that in prose.
  public var isOfMarks: Bool {
    switch flaw {
    case .space, .strayMark, .blankBeforeColon, .otherColon, .invisible, .missingText: true
    case .letterCase, .spelling, .missingBlank, .leadingMark, .missingColon, .language, .misplaced: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether it takes no room on the screen and often arrives with text that was copied.
  var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  var isSpace: Bool { properties.isWhitespace }

  /// Whether it is a colon, or is taken for one.
  var isLikeColon: Bool {
    switch value {
    case 0x3A, 0xFF1A, 0xFE55, 0xFE13, 0x2236, 0xA789, 0x2D0, 0x5C3, 0x3B, 0xFF1B: true
    default: false
    }
  }

  /// Whether it is a mark that nobody writes within a word, other than a quote or a placeholder's `<`.
  var isMark: Bool {
    switch properties.generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation: true
    case .otherPunctuation: self != "\"" && self != "'"
    default: isLikeColon
    }
  }

  /// Whether it may stand before an item of a list: `-`, `1.`, `>`, `✓`.
  var isOfListMark: Bool {
    if isSpace || isInvisible || isMark || properties.numericType != nil { return true }
    return switch properties.generalCategory {
    case .mathSymbol, .otherSymbol, .modifierSymbol, .nonspacingMark: self != "<"
    default: false
    }
  }

  static let colon: Unicode.Scalar = ":"
}
