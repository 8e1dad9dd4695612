/// Splits what a program writes into characters, controls and sequences.
struct SequenceReader {
  /// A control sequence, `ESC [` with parameters and a last byte.
  struct Sequence {
    /// `?` for a private one.
    var mark: Character?
    /// Zero where a parameter is left out.
    var numbers: [Int]
    var final: Character
    var written: String

    /// A parameter; a missing one or a zero counts as one.
    func count(_ place: Int = 0) -> Int { max(1, place < numbers.count ? numbers[place] : 1) }
  }

  enum Item {
    case scalar(Unicode.Scalar)
    case control(UInt8)
    case escape(UInt8)
    case sequence(Sequence)
    /// A command with text, such as a title.
    case text
  }

  private enum State {
    case ground
    case escape
    /// After `ESC (` and the like, whose next byte names a character set.
    case characterSet
    case sequence([UInt8])
    case text(afterEscape: Bool)
    case scalar([UInt8], missing: Int)
  }

  private var state = State.ground

  mutating func take(_ byte: UInt8) -> Item? {
    switch state {
    case .ground: return begin(byte)
    case .escape: return afterEscape(byte)
    case .characterSet:
      state = .ground
      return nil
    case .sequence(let bytes):
      guard (0x40..<0x7F).contains(byte) else {
        state = .sequence(bytes + [byte])
        return nil
      }
      state = .ground
      return .sequence(Self.sequence(bytes, byte))
    case .text(let isAfterEscape):
      if byte == 0x07 || (isAfterEscape && byte == UInt8(ascii: "\\")) {
        state = .ground
        return .text
      }
      state = .text(afterEscape: byte == 0x1B)
      return nil
    case .scalar(let bytes, let missing):
      guard missing == 1 else {
        state = .scalar(bytes + [byte], missing: missing - 1)
        return nil
      }
      state = .ground
      return String(decoding: bytes + [byte], as: UTF8.self).unicodeScalars.first.map { .scalar($0) }
    }
  }

  private mutating func begin(_ byte: UInt8) -> Item? {
    switch byte {
    case 0x1B: state = .escape
    case 0x00..<0x20, 0x7F: return .control(byte)
    case 0xC2..<0xE0: state = .scalar([byte], missing: 1)
    case 0xE0..<0xF0: state = .scalar([byte], missing: 2)
    case 0xF0...: state = .scalar([byte], missing: 3)
    default: return .scalar(Unicode.Scalar(byte))
    }
    return nil
  }

  private mutating func afterEscape(_ byte: UInt8) -> Item? {
    switch byte {
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .text(afterEscape: false)
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .characterSet
    default:
      state = .ground
      return .escape(byte)
    }
    return nil
  }

  private static func sequence(_ bytes: [UInt8], _ final: UInt8) -> Sequence {
    let isPrivate = bytes.first.map { !(0x30..<0x3C).contains($0) } ?? false
    let mark = isPrivate ? bytes.first.map { Character(Unicode.Scalar($0)) } : nil
    let rest = isPrivate ? bytes.dropFirst() : bytes[...]
    let numbers = rest.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    return Sequence(
      mark: mark, numbers: rest.isEmpty ? [] : numbers, final: Character(Unicode.Scalar(final)),
      written: String(decoding: bytes + [final], as: UTF8.self))
  }
}
