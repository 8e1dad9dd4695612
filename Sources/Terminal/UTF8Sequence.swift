/// The bytes of one character received so far.
struct UTF8Sequence: Hashable {
  enum Progress: Hashable {
    case incomplete
    case complete(Unicode.Scalar)
    /// The bytes are not a character; whether the last byte may begin another.
    case invalid(startsAnew: Bool)
  }

  private var bytes: [UInt8] = []

  mutating func take(_ byte: UInt8) -> Progress {
    if !bytes.isEmpty, byte & 0xC0 != 0x80 { return .invalid(startsAnew: true) }
    bytes.append(byte)
    guard let expected else { return .invalid(startsAnew: false) }
    guard bytes.count == expected else { return .incomplete }
    guard let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first else {
      return .invalid(startsAnew: false)
    }
    return .complete(scalar)
  }

  /// The length announced by the first byte; nil if no character begins with it.
  private var expected: Int? {
    switch bytes.first ?? 0 {
    case 0x00..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: nil
    }
  }
}
