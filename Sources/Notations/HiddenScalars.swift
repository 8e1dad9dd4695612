/// Tells, one after the other, which scalars of a text hide where it is shown, or cover what is around them.
///
/// What writes text for machines escapes them: every reader understands that, and nothing is lost.
struct HiddenScalars {
  private var marks = 0
  /// One selector chooses how the character before it is drawn; any other shows nothing and can carry anything.
  private var maySelect = false

  /// The most combining marks on one character; a pile of them covers other lines.
  private static let mostMarks = 4

  /// Whether the next scalar hides or covers.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    marks = scalar.isCombiningMark ? marks + 1 : 0
    let isSelector = scalar.isSelector
    let isHidden = isSelector ? !maySelect || !scalar.choosesEmoji : scalar.isActive
    maySelect = !isSelector && !isHidden && scalar.value >= 0x20
    return marks > Self.mostMarks || isHidden
  }

  /// Whether every scalar of a text is to be seen as it is.
  static func areNone(in text: String) -> Bool {
    var hidden = HiddenScalars()
    return !text.unicodeScalars.contains { hidden.take($0) }
  }
}

extension Unicode.Scalar {
  /// Whether it is invisible and changes how text around it is shown or read: direction marks, zero-width
  /// characters, tags, the separators of lines and paragraphs; or means nothing that everybody would show alike: private
  /// use, unassigned, noncharacters.
  ///
  /// U+200C and U+200D between other characters are part of the writing of words and of emoji, but alone they
  /// hide as well; every reader of JSON understands them escaped.
  fileprivate var isActive: Bool {
    guard value >= 0xAD else { return false }
    // The common letters need no look into the tables.
    if value < 0x300 { return value == 0xAD }
    switch properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether it is a variation selector; the common letters need no look into the tables.
  fileprivate var isSelector: Bool { value >= 0x180B && properties.isVariationSelector }

  /// Whether it asks for an emoji or for a letter, U+FE0E and U+FE0F.
  fileprivate var choosesEmoji: Bool { value == 0xFE0E || value == 0xFE0F }

  fileprivate var isCombiningMark: Bool {
    guard value >= 0x300 else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return !properties.isVariationSelector
    default: return false
    }
  }
}
