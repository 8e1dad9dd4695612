extension JSONValue {
  /// The value on one line, without spaces.
  public var compact: String {
    var writer = JSONWriter(isPretty: false)
    writer.write(self, depth: 0)
    return writer.text
  }

  /// The value formatted for people: one line per member, two spaces per level, no line break at the end.
  public var pretty: String {
    var writer = JSONWriter(isPretty: true)
    writer.write(self, depth: 0)
    return writer.text
  }
}

/// Writes JSON.
private struct JSONWriter {
  let isPretty: Bool
  private(set) var text = ""

  init(isPretty: Bool) { self.isPretty = isPretty }

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .integer(let integer): text += String(integer)
    case .number(let number): text += number.text
    case .text(let text): write(text)
    case .list(let list):
      write(list, between: "[", and: "]", depth: depth) { writer, value, depth in
        writer.write(value, depth: depth)
      }
    case .object(let object):
      write(object.members, between: "{", and: "}", depth: depth) { writer, member, depth in
        writer.write(member.key)
        writer.text += writer.isPretty ? ": " : ":"
        writer.write(member.value, depth: depth)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], between start: String, and end: String, depth: Int,
    writeElement: (inout JSONWriter, Element, Int) -> Void
  ) {
    text += start
    for (position, element) in elements.enumerated() {
      if position > 0 { text += "," }
      breakLine(depth: depth + 1)
      writeElement(&self, element, depth + 1)
    }
    if !elements.isEmpty { breakLine(depth: depth) }
    text += end
  }

  private mutating func breakLine(depth: Int) {
    guard isPretty else { return }
    text += "\n"
    text += String(repeating: "  ", count: depth)
  }

  private mutating func write(_ string: String) {
    text += "\""
    if string.utf8.allSatisfy(Self.isPlain) {
      text += string
    } else {
      var hidden = HiddenScalars()
      for scalar in string.unicodeScalars {
        if hidden.take(scalar) { escape(scalar) } else { write(scalar) }
      }
    }
    text += "\""
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Escapes what JSON requires, plus the control characters up to U+009F, which a terminal would obey.
  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case "\u{8}": text += "\\b"
    case "\u{C}": text += "\\f"
    case "\0"..<" ", "\u{7F}"..."\u{9F}": escape(scalar)
    default: text.unicodeScalars.append(scalar)
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
