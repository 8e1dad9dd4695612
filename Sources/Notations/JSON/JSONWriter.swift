extension JSONValue {
  /// The value on one line, without spaces.
  public var compact: String {
    var writer = JSONWriter(isPretty: false)
    writer.write(self, depth: 0)
    return writer.text
  }

  /// The value formatted for people: one line per member, two spaces per level, no line break at the end.
  public var pretty: String { pretty(depth: 0) }

  /// The value formatted for people, as a part of something: each line but the first is so many levels further in.
  public func pretty(depth: Int) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.write(self, depth: depth)
    return writer.text
  }
}

/// Writes JSON.
private struct JSONWriter {
  let isPretty: Bool
  /// In UTF-8: appending to a `String` takes several times as long.
  private var bytes: [UInt8] = []

  init(isPretty: Bool) { self.isPretty = isPretty }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let integer): bytes += String(integer).utf8
    case .number(let number): bytes += number.text.utf8
    case .text(let text): write(text)
    case .list(let list): write(list, depth: depth)
    case .object(let object): write(object.members, depth: depth)
    }
  }

  private mutating func write(_ list: [JSONValue], depth: Int) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for value in list {
      beginElement(isFirst: &isFirst, depth: depth)
      write(value, depth: depth + 1)
    }
    if !isFirst { breakLine(depth: depth) }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ members: [JSONObject.Member], depth: Int) {
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for member in members {
      beginElement(isFirst: &isFirst, depth: depth)
      write(member.key)
      bytes.append(UInt8(ascii: ":"))
      if isPretty { bytes.append(UInt8(ascii: " ")) }
      write(member.value, depth: depth + 1)
    }
    if !isFirst { breakLine(depth: depth) }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Ends the element before this one of a list or object at a depth.
  private mutating func beginElement(isFirst: inout Bool, depth: Int) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine(depth: depth + 1)
  }

  private mutating func breakLine(depth: Int) {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { bytes.append(UInt8(ascii: " ")) }
  }

  // MARK: Text

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let scalars = text.unicodeScalars
    var text = text
    text.withUTF8 { utf8 in
      if utf8.allSatisfy(Self.isPlain) { bytes += utf8 } else { writeEscaped(scalars, utf8) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Escapes what JSON requires, plus the control characters up to U+009F, which a terminal would obey, and what hides.
  private mutating func writeEscaped(
    _ scalars: String.UnicodeScalarView, _ utf8: UnsafeBufferPointer<UInt8>
  ) {
    var hidden = HiddenScalars()
    // What needs no escape is copied in one piece.
    var (written, position) = (0, 0)
    for scalar in scalars {
      let end = position + UTF8.width(scalar)
      if hidden.take(scalar) || Self.isEscaped(scalar) {
        bytes += utf8[written..<position]
        escape(scalar)
        written = end
      }
      position = end
    }
    bytes += utf8[written...]
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\\", "\0"..<" ", "\u{7F}"..."\u{9F}": true
    default: false
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes += #"\""#.utf8
    case "\\": bytes += #"\\"#.utf8
    case "\n": bytes += #"\n"#.utf8
    case "\r": bytes += #"\r"#.utf8
    case "\t": bytes += #"\t"#.utf8
    case "\u{8}": bytes += #"\b"#.utf8
    case "\u{C}": bytes += #"\f"#.utf8
    default:
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        let digits = String(unit, radix: 16)
        bytes += (#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      }
    }
  }
}
