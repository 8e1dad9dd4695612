/// Where the UTF-16 units of a text, in which JavaScript counts, stand in its UTF-8 bytes.
struct UTF16Offsets {
  /// The byte of each unit, and of the end; nil where each unit is a byte.
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
