import Notations

/// Text being decoded, in which each byte knows its position in the pasted text.
struct TracedText {
  let bytes: [UInt8]
  private let origins: Origins

  /// The positions in the pasted text.
  private enum Origins {
    /// One after the other from this one.
    case inOrder(from: Int)
    /// One entry more than there are bytes: the last one is the end.
    case listed([Int])

    func position(of offset: Int) -> Int {
      switch self {
      case .inOrder(let start): start + offset
      case .listed(let positions): positions[offset]
      }
    }

    subscript(range: Range<Int>) -> Origins {
      switch self {
      case .inOrder(let start): .inOrder(from: start + range.lowerBound)
      case .listed(let positions): .listed(Array(positions[range.lowerBound...range.upperBound]))
      }
    }
  }

  init(_ pasted: [UInt8]) {
    self.init(bytes: pasted, origins: .inOrder(from: 0))
  }

  private init(bytes: [UInt8], origins: Origins) {
    self.bytes = bytes
    self.origins = origins
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The position in the pasted text of the byte at this offset.
  func origin(of offset: Int) -> Int { origins.position(of: min(max(0, offset), bytes.count)) }

  subscript(range: Range<Int>) -> TracedText {
    TracedText(bytes: Array(bytes[range]), origins: origins[range])
  }

  /// The text without leading and trailing white space.
  var trimmed: TracedText {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let start = bytes.firstIndex { !isSpace($0) } ?? bytes.count
    let end = bytes.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
    return self[start..<end]
  }

  /// The text with each `+` replaced by a blank, which is how forms write blanks in query strings.
  var withBlanks: TracedText {
    TracedText(bytes: bytes.map { $0 == UInt8(ascii: "+") ? 0x20 : $0 }, origins: origins)
  }

  var hasEscapes: Bool { bytes.contains(UInt8(ascii: "%")) }

  /// Whether the text starts like a JSON object, list or string.
  var looksLikeJSON: Bool { bytes.first.map { "{[\"".utf8.contains($0) } ?? false }

  /// The text after one round of percent-decoding.
  func decoded() throws(PercentProblem) -> TracedText {
    let decoded = try PercentEncoding.decode(bytes)
    var decodedOrigins: [Int] = []
    decodedOrigins.reserveCapacity(decoded.count + 1)
    var offset = 0
    while offset < bytes.count {
      decodedOrigins.append(origins.position(of: offset))
      offset += bytes[offset] == UInt8(ascii: "%") ? 3 : 1
    }
    decodedOrigins.append(origins.position(of: bytes.count))
    return TracedText(bytes: decoded, origins: .listed(decodedOrigins))
  }
}
