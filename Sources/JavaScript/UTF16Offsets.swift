/// Converts UTF-16 offsets, which JavaScript uses, to offsets in the UTF-8 bytes of a text.
struct UTF16Offsets {
  /// The byte offset of each unit, and of the end; nil if each unit is one byte.
  private let bytes: [Int]?
  private let count: Int

  init(_ text: String) {
    count = text.utf8.count
    guard text.utf8.contains(where: { $0 >= 0x80 }) else {
      bytes = nil
      return
    }
    var bytes: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      for _ in 0..<UTF16.width(scalar) { bytes.append(offset) }
      offset += UTF8.width(scalar)
    }
    self.bytes = bytes + [offset]
  }

  func byte(_ unit: Int) -> Int? {
    guard let bytes else { return (0...count).contains(unit) ? unit : nil }
    return bytes.indices.contains(unit) ? bytes[unit] : nil
  }
}
