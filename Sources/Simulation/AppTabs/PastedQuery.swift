import Notations
import Records

/// The parameters of a pasted address or query string.
struct PastedQuery {
  /// The raw value of `data`.
  ///
  /// The name is matched case-insensitively, as in Microsoft's sample reader (documented:
  /// webpage-html-web-resources); if there are several, the first counts.
  private(set) var data: TracedText?
  /// The other parameters, decoded.
  private(set) var otherParameters: [TemplateParameter] = []
  /// The offset where the parameters begin.
  let start: Int

  /// Reads an address (with or without parameters) or `name=value&…`; nil for anything else.
  init?(in text: TracedText) {
    let bytes = text.bytes
    if let mark = ByteSearch.offset(of: UInt8(ascii: "?"), in: bytes), PastedQuery.isAddress(bytes[..<mark]) {
      start = mark + 1
    } else if PastedQuery.beginsWithName(bytes) {
      start = 0
    } else if PastedQuery.beginsLikeAddress(bytes) {
      start = bytes.count
    } else {
      return nil
    }
    let end = ByteSearch.offset(of: UInt8(ascii: "#"), in: bytes, from: start) ?? bytes.count
    var pairStart = start
    while pairStart < end {
      let pairEnd = ByteSearch.offset(of: UInt8(ascii: "&"), in: bytes, from: pairStart, to: end) ?? end
      if pairStart < pairEnd { read(pairStart..<pairEnd, of: text) }
      pairStart = pairEnd + 1
    }
  }

  private mutating func read(_ pair: Range<Int>, of text: TracedText) {
    let (start, end) = (pair.lowerBound, pair.upperBound)
    let equals = ByteSearch.offset(of: UInt8(ascii: "="), in: text.bytes, from: start, to: end) ?? end
    let name = PastedQuery.decoded(text[start..<equals])
    let value = text[min(equals + 1, end)..<end]
    if name.lowercased() == "data", data == nil {
      data = value
    } else {
      otherParameters.append(TemplateParameter(name: name, value: PastedQuery.decoded(value)))
    }
  }

  /// Decodes a part of a query string; one that cannot be decoded is returned unchanged.
  private static func decoded(_ text: TracedText) -> String {
    (try? text.withBlanks.decoded().text) ?? text.text
  }

  /// Whether the text before `?` can be an address: it must not start like JSON, encoded or not.
  private static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = String(decoding: bytes, as: UTF8.self).lowercased()
    return !["{", "[", "\"", "%7b", "%5b", "%22"].contains { head.contains($0) }
  }

  /// Whether the text starts with `data=`.
  private static func beginsWithName(_ bytes: [UInt8]) -> Bool {
    guard let equals = ByteSearch.offset(of: UInt8(ascii: "="), in: bytes), equals > 0 else { return false }
    return bytes[..<equals].allSatisfy { isLetter($0) || "&-._0123456789".utf8.contains($0) }
  }

  /// Whether the text starts like a path or like `https://`.
  private static func beginsLikeAddress(_ bytes: [UInt8]) -> Bool {
    bytes.first == UInt8(ascii: "/") || bytes.drop(while: isLetter).starts(with: "://".utf8)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
