/// Writes XML: elements with attributes, a line each, with the line breaks and indents of the product's own exports.
public struct XMLWriter {
  public private(set) var text = ""
  private var open: [String] = []
  private let lineBreak = "\r\n"

  public init() {}

  /// An empty line, such as Configuration Migration files begin with.
  public mutating func addEmptyLine() { text += lineBreak }

  /// A start tag, with what the body adds inside.
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

  private mutating func addTag(_ name: String, _ attributes: [(name: String, value: String)], end: String) {
    addIndent()
    text += "<\(name)"
    for attribute in attributes { text += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
    text += end + lineBreak
  }

  private mutating func addIndent() { text += String(repeating: "  ", count: open.count) }

  /// Whether XML can write a text as it is.
  public static func canWrite(_ text: String) -> Bool { !text.unicodeScalars.contains(where: isUnwritable) }

  private static func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": false
    case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }

  /// Text as it stands in an attribute; a line break or tab would else be read as a blank.
  ///
  /// XML 1.0 has no way to write the other control characters and U+FFFE, U+FFFF: they become U+FFFD.
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
}
