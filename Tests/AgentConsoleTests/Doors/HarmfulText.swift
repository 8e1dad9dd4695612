/// Text that a terminal would obey, or that shows nothing by itself.
enum HarmfulText {
  /// Every scalar that terminals obey or that shows nothing by itself; a word of a command holds no zero.
  static let scalars: [Unicode.Scalar] = (1...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
    guard !partsLinesOrColumns($0) else { return false }
    switch $0.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return $0.properties.isDefaultIgnorableCodePoint && $0.properties.generalCategory != .unassigned
    }
  }

  /// These part lines and columns in every file and every output.
  private static func partsLinesOrColumns(_ scalar: Unicode.Scalar) -> Bool {
    ["\t", "\n", "\r"].contains(scalar)
  }

  /// A letter under more marks than any language writes.
  private static let marks = "a" + String(repeating: "\u{301}", count: 40)

  /// All of it, as it is.
  static let raw = "a" + String(String.UnicodeScalarView(scalars)) + marks
  /// What XML takes, which refuses the controls and says so.
  static let rawInXML = "a" + String(String.UnicodeScalarView(scalars.filter { $0.value > 0x1F })) + marks
  /// All of it between the quotation marks of YAML.
  static let inYAML = yaml(raw)
  /// All of it between the quotation marks of JSON.
  static let inJSON = json(raw)
  /// One of each kind, for what takes no long text: a name, a key, a file.
  static let brief = "a\u{1B}[2J\u{7}\u{9B}31m\u{202E}\u{2066}\u{200B}\u{2028}\u{E0041}\u{FEFF}" + marks
  static let briefInXML = String(String.UnicodeScalarView(brief.unicodeScalars.filter { $0.value > 0x1F }))
  static let briefInYAML = yaml(brief)
  static let briefInJSON = json(brief)
  /// Halves of pairs, which are no text.
  static let loneSurrogates = "a\\ud800b\\udc00c\\udbff"
  private static let forbidden = Set(scalars)

  /// What of it stands in an output as it is: code points, and piles of marks.
  static func found(in text: String) -> [String] {
    let found = Set(text.unicodeScalars.filter(forbidden.contains)).map { hex($0.value, digits: 8) }.sorted()
    let pile = Array(String(repeating: "\u{301}", count: 6).unicodeScalars)
    return found + (text.unicodeScalars.contains(pile) ? ["a pile of marks"] : [])
  }

  /// Whether a part of it can be read there, in words, in JSON or in YAML.
  static func isShown(in text: String) -> Bool {
    ["‹U+", "␁", "␛", "\\u001b", "\\u202e", "\\x1B"].contains { text.contains($0) }
  }

  private static func yaml(_ text: String) -> String {
    text.unicodeScalars.map { harmless($0) ? String($0) : "\\U" + hex($0.value, digits: 8) }.joined()
  }

  private static func json(_ text: String) -> String {
    let units = text.unicodeScalars.map { scalar in
      harmless(scalar)
        ? String(scalar) : String(scalar).utf16.map { "\\u" + hex(UInt32($0), digits: 4) }.joined()
    }
    return units.joined()
  }

  private static func harmless(_ scalar: Unicode.Scalar) -> Bool { !forbidden.contains(scalar) }

  private static func hex(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
