/// The frames of the protocol: a header with the length of the content, an empty line, the content.
public struct MessageFrames {
  private var bytes: [UInt8] = []
  /// The largest content that is read; a longer one is passed over and reported.
  private let limit: Int

  public init(limit: Int = 64 << 20) { self.limit = limit }

  /// What stands next in the input.
  public enum Frame: Hashable {
    case content([UInt8])
    /// A header without a length, or with one that is too large.
    case broken
  }

  public mutating func append(_ more: some Sequence<UInt8>) { bytes += more }

  /// Takes the next frame; nil if it is not there to its end.
  public mutating func next() -> Frame? {
    guard let (end, start) = headerEnd else { return nil }
    let header = String(decoding: bytes[..<end], as: UTF8.self)
    guard let length = Self.length(in: header), length <= limit else {
      bytes.removeFirst(start)
      return .broken
    }
    guard bytes.count - start >= length else { return nil }
    let content = Array(bytes[start..<start + length])
    bytes.removeFirst(start + length)
    return .content(content)
  }

  /// Where the header ends, and where the content begins.
  private var headerEnd: (Int, Int)? {
    for index in bytes.indices where bytes[index] == 0x0A {
      if index > 2, bytes[index - 1] == 0x0D, bytes[index - 2] == 0x0A { return (index - 1, index + 1) }
      if index > 0, bytes[index - 1] == 0x0A { return (index, index + 1) }
    }
    return nil
  }

  private static func length(in header: String) -> Int? {
    for line in header.split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "content-length" else {
        continue
      }
      return Int(line[line.index(after: colon)...].filter { !$0.isWhitespace }).flatMap { $0 < 0 ? nil : $0 }
    }
    return nil
  }

  /// The frame around a content.
  public static func framed(_ content: String) -> [UInt8] {
    let body = Array(content.utf8)
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }
}
