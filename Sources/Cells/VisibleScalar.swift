/// How a single scalar is shown.
enum VisibleScalar {
  /// Drawn, as itself or as the picture of a control character.
  case shown(Unicode.Scalar, isWide: Bool)
  /// Drawn on the base before it.
  case mark
  /// U+200C and U+200D: they only shape their neighbours.
  case joiner
  /// Selects a form of the base before it.
  case selector
  /// Invisible or active if drawn, so its number is shown.
  case hidden

  static let dottedCircle: Unicode.Scalar = "◌"

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E: self = .shown(scalar, isWide: false)
    case 0x00...0x1F: self = .shown(Self.picture(ofControl: scalar), isWide: false)
    case 0x7F: self = .shown("␡", isWide: false)
    case 0x200C, 0x200D: self = .joiner
    case _ where Self.isPlain(scalar): self = .shown(scalar, isWide: false)
    default: self.init(beyondASCII: scalar)
    }
  }

  /// Whether it is one of the characters that fill most frames: Latin letters, punctuation, box drawing.
  ///
  /// All of them are shown unchanged in one column; a test checks each against the tables.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2500...0x257F: true
    default: false
    }
  }

  /// The result from the tables.
  init(beyondASCII scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isVariationSelector {
      self = .selector
    } else if properties.isDefaultIgnorableCodePoint || Self.isSeparatorOrFormat(properties.generalCategory) {
      self = .hidden
    } else {
      switch WidthTable.width(of: scalar) {
      case .mark: self = .mark
      case .narrow: self = .shown(scalar, isWide: false)
      case .wide: self = .shown(scalar, isWide: true)
      case .unknown: self = .hidden
      }
    }
  }

  private static func isSeparatorOrFormat(_ category: Unicode.GeneralCategory) -> Bool {
    switch category {
    case .format, .lineSeparator, .paragraphSeparator, .control: true
    default: false
    }
  }

  /// U+2400 and following depict U+0000 and following.
  private static func picture(ofControl scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(0x2400 + scalar.value) ?? "␀"
  }

  /// `‹U+202E›`.
  static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
  }
}
