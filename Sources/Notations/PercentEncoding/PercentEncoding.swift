/// Percent-encoding as in JavaScript, which writes and reads an app tab's `data`.
public enum PercentEncoding {
  /// The result of `encodeURIComponent`: letters, digits and `- _ . ! ~ * ' ( )` stay (ECMA-262, 19.2.6.5).
  public static func encodeComponent(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if staysAsItIs(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// The result of `decodeURIComponent`; throws for anything that function refuses.
  ///
  /// A `+` stays a plus sign.
  public static func decode(_ text: String) throws(PercentProblem) -> String {
    String(decoding: try decode(Array(text.utf8)), as: UTF8.self)
  }

  /// The same in bytes.
  ///
  /// Bytes that are not UTF-8 are refused at their place, never repaired: in repaired text every place after
  /// them would be another one.
  public static func decode(_ bytes: [UInt8]) throws(PercentProblem) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "%") {
        decoded.append(try escapedByte(in: bytes, at: offset))
        offset += 3
      } else {
        decoded.append(bytes[offset])
        offset += 1
      }
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: decoded.span)
    } catch {
      throw PercentProblem(
        offset: Self.offset(ofDecoded: error.byteOffsets.lowerBound, in: bytes), kind: .notUTF8)
    }
    return decoded
  }

  private static func staysAsItIs(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "~"),
      UInt8(ascii: "*"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"):
      true
    default: false
    }
  }

  private static func escapedByte(in bytes: [UInt8], at offset: Int) throws(PercentProblem) -> UInt8 {
    var byte: UInt8 = 0
    for position in offset + 1..<offset + 3 {
      guard position < bytes.count else { throw PercentProblem(offset: offset, kind: .truncatedEscape) }
      guard let digit = HexDigit.value(of: bytes[position]) else {
        let written = String(decoding: bytes[offset...], as: UTF8.self).unicodeScalars.prefix(3)
        throw PercentProblem(offset: offset, kind: .badEscape(String(written)))
      }
      byte = byte << 4 | digit
    }
    return byte
  }

  /// The offset in the encoded bytes that a decoded byte comes from.
  static func offset(ofDecoded target: Int, in bytes: [UInt8]) -> Int {
    var offset = 0
    for _ in 0..<target { offset += bytes[offset] == UInt8(ascii: "%") ? 3 : 1 }
    return offset
  }
}
