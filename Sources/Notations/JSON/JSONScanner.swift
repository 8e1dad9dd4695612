/// Reads the words, numbers and texts of JSON from UTF-8 bytes.
struct JSONScanner {
  let bytes: [UInt8]
  var position: Int

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  // MARK: Words and numbers

  mutating func readWord(_ word: StaticString, as value: JSONValue) throws(JSONProblem) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount { try take(word.utf8Start[offset]) }
    return value
  }

  mutating func readNumber() throws(JSONProblem) -> JSONValue {
    let start = position
    let isNegative = takeIf(UInt8(ascii: "-"))
    let wholeStart = position
    try takeDigits(of: start)
    guard bytes[wholeStart] != UInt8(ascii: "0") || position == wholeStart + 1 else {
      throw JSONProblem(offset: start, kind: .badNumber)
    }
    var isWhole = true
    if takeIf(UInt8(ascii: ".")) {
      isWhole = false
      try takeDigits(of: start)
    }
    if takeIf(UInt8(ascii: "e")) || takeIf(UInt8(ascii: "E")) {
      isWhole = false
      if !takeIf(UInt8(ascii: "+")) { _ = takeIf(UInt8(ascii: "-")) }
      try takeDigits(of: start)
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    // "-0" is a separate number in JavaScript; `Int` would lose its sign.
    if isWhole, let integer = Int(text), !(integer == 0 && isNegative) { return .integer(integer) }
    return .number(JSONNumber(read: text))
  }

  private mutating func takeDigits(of number: Int) throws(JSONProblem) {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    guard position == start else { return }
    throw next == nil ? problem(.unexpectedEnd) : JSONProblem(offset: number, kind: .badNumber)
  }

  // MARK: Text

  mutating func readText() throws(JSONProblem) -> String {
    position += 1
    var decoded: [UInt8] = []
    var start = position
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        if decoded.isEmpty { return String(decoding: bytes[start..<position], as: UTF8.self) }
        decoded += bytes[start..<position]
        return String(decoding: decoded, as: UTF8.self)
      case UInt8(ascii: "\\"):
        decoded += bytes[start..<position]
        if let encoded = UTF8.encode(try readEscape()) { decoded += encoded }
        start = position
      case ..<0x20:
        throw problem(.controlCharacterInText(byte))
      default:
        position += 1
      }
    }
    throw problem(.unexpectedEnd)
  }

  private mutating func readEscape() throws(JSONProblem) -> Unicode.Scalar {
    let start = position
    position += 1
    guard let byte = next else { throw problem(.unexpectedEnd) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw JSONProblem(offset: start, kind: .badEscape)
    }
    let first = try readCodeUnit(of: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let lone = JSONProblem(offset: start, kind: .loneSurrogate)
    guard UTF16.isLeadSurrogate(first), takeIf(UInt8(ascii: "\\")), takeIf(UInt8(ascii: "u")) else {
      throw lone
    }
    let second = try readCodeUnit(of: position - 2)
    let pair = UInt32(first & 0x3FF) << 10 + UInt32(second & 0x3FF) + 0x10000
    guard UTF16.isTrailSurrogate(second), let scalar = Unicode.Scalar(pair) else { throw lone }
    return scalar
  }

  /// The four hexadecimal digits of an escape that began at `escape`.
  private mutating func readCodeUnit(of escape: Int) throws(JSONProblem) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw problem(.unexpectedEnd) }
      guard let digit = HexDigit.value(of: byte) else {
        throw JSONProblem(offset: escape, kind: .badEscape)
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }

  // MARK: Bytes

  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  mutating func takeIf(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  mutating func takeAfterSpace(_ byte: UInt8) -> Bool {
    skipSpace()
    return takeIf(byte)
  }

  mutating func take(_ byte: UInt8) throws(JSONProblem) {
    guard takeIf(byte) else { throw unexpected }
  }

  var unexpected: JSONProblem {
    problem(next.map(JSONProblem.Kind.unexpectedByte) ?? .unexpectedEnd)
  }

  func problem(_ kind: JSONProblem.Kind) -> JSONProblem {
    JSONProblem(offset: position, kind: kind)
  }
}
