/// The encoding of a text file: UTF-8, or UTF-16 with a byte order mark, as Windows PowerShell's `>` writes it.
public enum TextEncoding: Hashable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian

  /// The encoding that the first bytes of a file tell.
  public init(of bytes: some Collection<UInt8>) {
    if bytes.starts(with: Self.utf16LittleEndian.mark) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: Self.utf16BigEndian.mark) {
      self = .utf16BigEndian
    } else {
      self = .utf8
    }
  }

  /// Whether bytes are most likely UTF-16 whose byte order mark is missing: every other byte is zero.
  ///
  /// Text in UTF-8 has no zeros.
  public static func isUTF16WithoutMark(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2), TextEncoding(of: bytes) == .utf8 else {
      return false
    }
    let head = bytes.prefix(sampleLength)
    let zeros = head.indices.filter { head[$0] == 0 }
    let even = zeros.count { $0.isMultiple(of: 2) }
    // Signs outside Latin have no zero, so a few may be missing.
    return zeros.count * 4 > head.count && (even == 0 || even == zeros.count)
  }

  /// As much of a file as tells its encoding.
  private static let sampleLength = 256

  /// The byte order mark; in UTF-8 files need none.
  private var mark: [UInt8] {
    switch self {
    case .utf8: []
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    }
  }

  /// A file's text in UTF-8, without the mark of UTF-16; nil for broken UTF-16.
  ///
  /// A file in UTF-8 is returned as it is, valid or not.
  public func utf8(of bytes: [UInt8]) -> [UInt8]? {
    guard self != .utf8 else { return bytes }
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: mark.count, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return self == .utf16LittleEndian ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// The bytes of a file with this text, which is given in UTF-8.
  public func bytes(of text: [UInt8]) -> [UInt8] {
    guard self != .utf8 else { return text }
    return mark
      + String(decoding: text, as: UTF8.self).utf16.flatMap { unit in
        let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
        return self == .utf16LittleEndian ? bytes : bytes.reversed()
      }
  }
}
