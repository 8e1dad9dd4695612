import Notations

extension ZipEntry {
  /// The first byte of the text that is not white space or part of a byte order mark or of UTF-16.
  var firstSign: UInt8? { bytes.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) } }

  /// Whether the text has words that only Web API answers and rows of our tables have, in whatever encoding.
  var mentionsOurRows: Bool { mentions("@odata.") || mentions("msdyn_") }

  /// Whether a word occurs anywhere in the text.
  func mentions(_ word: StaticString) -> Bool {
    guard TextEncoding(of: bytes) == .utf8, !TextEncoding.isUTF16WithoutMark(bytes) else {
      // Broken UTF-16 is searched too: what looks like ours is named, not passed over.
      return bytes.filter { $0 != 0 }.contains(word)
    }
    return bytes.contains(word)
  }
}

extension [UInt8] {
  /// Whether a word occurs anywhere in the bytes.
  fileprivate func contains(_ word: StaticString) -> Bool {
    let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return !ByteSearch.offsets(of: Array<UInt8>(word), in: self).isEmpty
  }
}
