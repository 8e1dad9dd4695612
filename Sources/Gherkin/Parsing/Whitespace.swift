/// White space in UTF-8 text, as defined by the official parsers: Unicode's white space and the separators
/// U+001C to U+001F.
enum Whitespace {
  /// The length in bytes of the white space character that starts at an offset; 0 if there is none.
  static func length(in bytes: [UInt8], at offset: Int, before end: Int) -> Int {
    let byte = bytes[offset]
    guard byte > 0x20 else { return byte >= 0x1C || (0x09...0x0D).contains(byte) ? 1 : 0 }
    guard byte >= 0xC2, offset + 1 < end else { return 0 }
    let second = bytes[offset + 1]
    if byte == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
    guard (0xE1...0xE3).contains(byte), offset + 2 < end else { return 0 }
    let third = bytes[offset + 2]
    let isSpace =
      switch (byte, second) {
      case (0xE1, 0x9A): third == 0x80
      case (0xE2, 0x80): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
      case (0xE2, 0x81): third == 0x9F
      case (0xE3, 0x80): third == 0x80
      default: false
      }
    return isSpace ? 3 : 0
  }

  /// The length in bytes of the white space character that ends before an offset; 0 if there is none.
  static func length(in bytes: [UInt8], before offset: Int, notBefore start: Int) -> Int {
    for length in 1...3 where offset - length >= start {
      if self.length(in: bytes, at: offset - length, before: offset) == length { return length }
    }
    return 0
  }

  /// A range without surrounding white space, and the number of white space characters removed from its
  /// start.
  static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> (text: Range<Int>, indentation: Int) {
    var (start, end) = (range.lowerBound, range.upperBound)
    var indentation = 0
    while start < end {
      let length = length(in: bytes, at: start, before: end)
      guard length > 0 else { break }
      start += length
      indentation += 1
    }
    while start < end {
      let length = length(in: bytes, before: end, notBefore: start)
      guard length > 0 else { break }
      end -= length
    }
    return (start..<end, indentation)
  }
}
