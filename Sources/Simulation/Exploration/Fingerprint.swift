/// 128 bits that stand for a canonical form.
///
/// Two forms that differ have the same bits with a chance of 2⁻¹²⁸: among a thousand million states, any two of
/// them with a chance of about 10⁻²¹.
public struct Fingerprint: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  public func hash(into hasher: inout Hasher) { hasher.combine(low) }
}

/// Mixes words into a fingerprint, each into both halves with another multiplier.
struct FingerprintBuilder {
  private var high: UInt64 = 0x243f_6a88_85a3_08d3
  private var low: UInt64 = 0x1319_8a2e_0370_7344

  @inline(__always)
  mutating func add(_ word: UInt64) {
    let first = (high ^ word).multipliedFullWidth(by: 0xa076_1d64_78bd_642f)
    high = first.high ^ first.low
    let second = (low &+ word ^ 0x5851_f42d_4c95_7f2d).multipliedFullWidth(by: 0xe703_7ed1_a0b4_28db)
    low = (second.high ^ second.low) &+ word
  }

  @inline(__always)
  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  mutating func add(_ fingerprint: Fingerprint) {
    add(fingerprint.high)
    add(fingerprint.low)
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      add(bytes.count)
      var offset = 0
      while offset < bytes.count {
        var word: UInt64 = 0
        for index in offset..<min(offset + 8, bytes.count) { word = word << 8 | UInt64(bytes[index]) }
        add(word)
        offset += 8
      }
    }
  }

  var fingerprint: Fingerprint {
    // Once more, so that the last word reaches every bit.
    var builder = self
    builder.add(UInt64(0x9e37_79b9_7f4a_7c15))
    return Fingerprint(high: builder.high, low: builder.low)
  }
}
