import Glibc

/// Finds a text in the bytes of a file.
public enum ByteSearch {
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
