/// Text as a YAML file writes it: plain if unambiguous, otherwise in quotes.
public enum YAMLText {
  /// Words that some YAML readers take for a flag or for null.
  private static let reserved: Set<String> = [
    "true", "false", "null", "yes", "no", "on", "off", "y", "n",
  ]

  /// The text, quoted only where it needs to be.
  public static func written(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// The text in the same quotes as the one it replaces, so that undoing a change restores the same bytes.
  static func written(_ text: String, inPlaceOf old: some Collection<UInt8>) -> String {
    switch old.first {
    case UInt8(ascii: "'") where isShown(text): singleQuoted(text)
    case UInt8(ascii: "\""): doubleQuoted(text)
    default: written(text)
    }
  }

  /// Whether the text is read back unchanged without quotes, even inside braces.
  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, last != " " else { return false }
    guard isWord(first) || first == "/" || first == "_" else { return false }
    guard !first.properties.numericType.isSomeNumber, !reserved.contains(text.lowercased()) else {
      return false
    }
    return scalars.allSatisfy { isWord($0) || " _-.+/()".unicodeScalars.contains($0) } && isShown(text)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    isShown(text) ? singleQuoted(text) : doubleQuoted(text)
  }

  private static func singleQuoted(_ text: String) -> String {
    "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }

  private static func doubleQuoted(_ text: String) -> String {
    var written = "\""
    var hidden = HiddenScalars()
    for scalar in text.unicodeScalars {
      let isHidden = hidden.take(scalar)
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\r": written += "\\r"
      case "\t": written += "\\t"
      case _ where isPrintable(scalar) && !isHidden: written.unicodeScalars.append(scalar)
      default: written += escape(scalar)
      }
    }
    return written + "\""
  }

  /// `\x1B`, `\u2028`, `\U0001F600`.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (sign, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\\(sign)\(String(repeating: "0", count: width - digits.count))\(digits)"
  }

  /// Whether all of it may be in a file unescaped and is visible.
  private static func isShown(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(isPrintable) && HiddenScalars.areNone(in: text)
  }

  /// Whether it may be in a file unescaped.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
    default: true
    }
  }
}

extension Unicode.NumericType? {
  fileprivate var isSomeNumber: Bool { self != nil }
}
