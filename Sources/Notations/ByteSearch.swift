import Glibc

/// Finds a text, or a single byte, in the bytes of a file.
public enum ByteSearch {
  /// The offset of the first such byte at or behind another offset, and before an end; nil if there is none.
  public static func offset(
    of byte: UInt8, in bytes: [UInt8], from start: Int = 0, to end: Int = .max
  ) -> Int? {
    bytes.withUnsafeBytes { bytes in
      let end = min(end, bytes.count)
      guard let first = bytes.baseAddress, start < end,
        let found = memchr(first + start, Int32(byte), end - start)
      else { return nil }
      return UnsafeRawPointer(found) - first
    }
  }

  /// The offsets at which the text begins.
  ///
  /// Linear time, fastest for a text whose last byte is rare.
  public static func offsets(of text: [UInt8], in bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBytes { bytes in
      var offsets: [Int] = []
      guard let start = bytes.baseAddress, let last = text.last else { return offsets }
      var next = text.count - 1
      // The C library finds a byte many times faster than a loop.
      while next < bytes.count, let found = memchr(start + next, Int32(last), bytes.count - next) {
        let end = UnsafeRawPointer(found) - start + 1
        if bytes[end - text.count..<end].elementsEqual(text) { offsets.append(end - text.count) }
        next = end
      }
      return offsets
    }
  }
}
