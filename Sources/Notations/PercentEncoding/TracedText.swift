/// Text being decoded, in which each byte can tell its position in the pasted text.
public struct TracedText: Sendable {
  public let bytes: [UInt8]
  private let origin: Origin

  /// Where the text comes from: positions are only worked out when somebody asks for one.
  private indirect enum Origin {
    /// The pasted text, from this offset on.
    case pasted(from: Int)
    /// One round of percent-decoding of another text, from this offset of the decoded text on.
    case decoded(TracedText, from: Int)

    func position(of offset: Int) -> Int {
      switch self {
      case .pasted(let start): start + offset
      case .decoded(let encoded, let start):
        encoded.origin(of: PercentEncoding.offset(ofDecoded: start + offset, in: encoded.bytes))
      }
    }

    func advanced(by count: Int) -> Origin {
      switch self {
      case .pasted(let start): .pasted(from: start + count)
      case .decoded(let encoded, let start): .decoded(encoded, from: start + count)
      }
    }
  }

  public init(_ pasted: [UInt8]) {
    self.init(bytes: pasted, origin: .pasted(from: 0))
  }

  private init(bytes: [UInt8], origin: Origin) {
    self.bytes = bytes
    self.origin = origin
  }

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The position in the pasted text of the byte at this offset.
  public func origin(of offset: Int) -> Int { origin.position(of: min(max(0, offset), bytes.count)) }

  public subscript(range: Range<Int>) -> TracedText {
    guard range != bytes.indices else { return self }
    return TracedText(bytes: Array(bytes[range]), origin: origin.advanced(by: range.lowerBound))
  }

  /// The text without leading and trailing white space.
  public var trimmed: TracedText {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let start = bytes.firstIndex { !isSpace($0) } ?? bytes.count
    let end = bytes.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
    return self[start..<end]
  }

  /// The text with each `+` replaced by a blank, which is how forms write blanks in query strings.
  public var withBlanks: TracedText {
    TracedText(bytes: bytes.map { $0 == UInt8(ascii: "+") ? 0x20 : $0 }, origin: origin)
  }

  public var hasEscapes: Bool { ByteSearch.offset(of: UInt8(ascii: "%"), in: bytes) != nil }

  /// Whether the text starts like a JSON object, list or string.
  public var looksLikeJSON: Bool { bytes.first.map { "{[\"".utf8.contains($0) } ?? false }

  /// The text after one round of percent-decoding.
  public func decoded() throws(PercentProblem) -> TracedText {
    TracedText(bytes: try PercentEncoding.decode(bytes), origin: .decoded(self, from: 0))
  }
}
