import CLibUUID

/// A row's unique identifier, as Dataverse prints it: lower case, without braces.
public struct GUID: Hashable, Sendable {
  private var high: UInt64
  private var low: UInt64

  /// Reads the 36 characters of a GUID; upper case and surrounding braces are accepted.
  public init?(_ text: some StringProtocol) {
    var digits = Substring(text)
    if digits.first == "{", digits.last == "}" { digits = digits.dropFirst().dropLast() }
    guard digits.utf8.count == 36 else { return nil }
    var halves = [UInt64](repeating: 0, count: 2)
    var count = 0
    for (index, byte) in digits.utf8.enumerated() {
      if [8, 13, 18, 23].contains(index) {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let value = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      halves[count / 16] = halves[count / 16] << 4 | UInt64(value)
      count += 1
    }
    (high, low) = (halves[0], halves[1])
  }

  /// A version-5 GUID: the same name in the same space always gives the same GUID, so that runs can be
  /// compared.
  public init(named name: String, in space: GUID) {
    var name = name
    let space = (space.high.bigEndian, space.low.bigEndian)
    var derived: (high: UInt64, low: UInt64) = (0, 0)
    name.withUTF8 { name in
      withUnsafeBytes(of: space) { space in
        withUnsafeMutableBytes(of: &derived) { derived in
          // No array is allocated here, because every row of every solution gets its id from this.
          uuid_generate_sha1(
            derived.assumingMemoryBound(to: UInt8.self).baseAddress,
            space.assumingMemoryBound(to: UInt8.self).baseAddress,
            UnsafeRawBufferPointer(name).assumingMemoryBound(to: CChar.self).baseAddress, name.count)
        }
      }
    }
    (high, low) = (UInt64(bigEndian: derived.high), UInt64(bigEndian: derived.low))
  }

  /// A GUID in version-4 form from 128 given bits; the engine draws its ids from its own seeded source.
  public init(randomHigh: UInt64, randomLow: UInt64) {
    high = randomHigh & 0xffff_ffff_ffff_0fff | 0x0000_0000_0000_4000
    low = randomLow & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000
  }

  /// Its bits, for programs that mix them into something else.
  public var words: (UInt64, UInt64) { (high, low) }

  private var bytes: [UInt8] {
    [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) } }
  }
}

extension GUID: CustomStringConvertible {
  public var description: String {
    // Written straight into the text, because every frame shows a conversation's id.
    String(unsafeUninitializedCapacity: 36) { text in
      var position = 0
      for digits in 0..<32 {
        if digits == 8 || digits == 12 || digits == 16 || digits == 20 {
          text[position] = UInt8(ascii: "-")
          position += 1
        }
        let word = digits < 16 ? high : low
        let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - digits % 16 * 4)) & 15
        text[position] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
        position += 1
      }
      return position
    }
  }
}

extension GUID: Comparable {
  public static func < (left: GUID, right: GUID) -> Bool { (left.high, left.low) < (right.high, right.low) }
}

extension GUID {
  /// The space in which all ids of this project are derived (invented: any constant would do).
  public static let agentConsoleSpace = GUID(
    randomHigh: 0x6167_656e_742d_636f, randomLow: 0x6e73_6f6c_6521_0001)
}
