/// Writes XML: elements with attributes, one per line, with the line breaks and indents of the product's own
/// exports.
public struct XMLWriter {
  public private(set) var text = ""
  private var open: [String] = []
  private let lineBreak = "\r\n"

  public init() {}

  /// An empty line; Configuration Migration files begin with one.
  public mutating func addEmptyLine() { text += lineBreak }

  /// A start tag, with the body's output inside.
  public mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [], _ body: (inout XMLWriter) -> Void
  ) {
    addTag(name, attributes, end: ">")
    open.append(name)
    body(&self)
    open.removeLast()
    addIndent()
    text += "</\(name)>\(lineBreak)"
  }

  /// An element without content.
  public mutating func element(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    addTag(name, attributes, end: " />")
  }

  /// An element that contains only text, on one line.
  public mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [], text content: String
  ) {
    addTag(name, attributes, end: ">\(Self.escapedContent(content))</\(name)>")
  }

  private mutating func addTag(_ name: String, _ attributes: [(name: String, value: String)], end: String) {
    addIndent()
    text += "<\(name)"
    for attribute in attributes { text += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
    text += end + lineBreak
  }

  private mutating func addIndent() { text += String(repeating: "  ", count: open.count) }

  /// Whether XML can express a text exactly.
  public static func canWrite(_ text: String) -> Bool { !text.unicodeScalars.contains(where: isUnwritable) }

  /// The text as XML can express it: other characters become U+FFFD.
  public static func writable(_ text: String) -> String {
    if canWrite(text) { return text }
    var writable = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { writable.append(isUnwritable(scalar) ? "\u{FFFD}" : scalar) }
    return String(writable)
  }

  private static func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": false
    case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }

  /// Text in attribute notation; a line break or tab would otherwise be read as a blank.
  ///
  /// XML 1.0 cannot express the other control characters or U+FFFE and U+FFFF; they become U+FFFD.
  static func escaped(_ text: String) -> String {
    XMLText.escaped(text, isQuoted: true) { scalar in
      switch scalar {
      case "\t": "&#x9;"
      case "\n": "&#xA;"
      case "\r": "&#xD;"
      default: isUnwritable(scalar) ? "\u{FFFD}" : nil
      }
    }
  }

  /// Text between tags; a carriage return would otherwise be read as a line feed.
  private static func escapedContent(_ text: String) -> String {
    XMLText.escaped(text, isQuoted: false) { scalar in
      if scalar == "\r" { return "&#xD;" }
      return isUnwritable(scalar) ? "\u{FFFD}" : nil
    }
  }
}
