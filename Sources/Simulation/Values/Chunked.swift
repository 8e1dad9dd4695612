/// A list that grows at its end; copies share every chunk but the last.
///
/// Transcripts and histories are stored in thousands of snapshots. A plain array is copied in full at the
/// first append after a snapshot, which makes a long run quadratic (measured).
public struct Chunked<Element: Sendable>: Sendable {
  private var full: [[Element]] = []
  private var tail: [Element] = []

  /// Small enough that copying a chunk is cheap, large enough that the list of chunks stays short.
  private static var chunkSize: Int { 128 }

  public init() {}

  public mutating func append(_ element: Element) {
    tail.append(element)
    if tail.count == Self.chunkSize {
      full.append(tail)
      tail = []
    }
  }
}

extension Chunked {
  /// The first elements as a list of their own, which shares every full chunk with this one.
  ///
  /// All elements if there are not so many.
  public func first(_ count: Int) -> Chunked {
    guard count < self.count else { return self }
    var first = Chunked()
    let (chunks, rest) = Swift.max(0, count).quotientAndRemainder(dividingBy: Self.chunkSize)
    first.full = Array(full[..<chunks])
    if rest > 0 { first.tail = Array((chunks < full.count ? full[chunks] : tail)[..<rest]) }
    return first
  }
}

extension Chunked: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { full.count * Self.chunkSize + tail.count }

  public subscript(position: Int) -> Element {
    let chunk = position / Self.chunkSize
    return chunk < full.count ? full[chunk][position % Self.chunkSize] : tail[position % Self.chunkSize]
  }
}

extension Chunked: Equatable where Element: Equatable {}
extension Chunked: Hashable where Element: Hashable {}

extension Chunked where Element: Equatable {
  /// How many elements at the beginning are equal to those of another list.
  ///
  /// Whole chunks that both lists share are compared by their storage, so a long list and its later version are
  /// compared in little more time than one chunk takes.
  public func commonPrefixCount(with other: Self) -> Int {
    let chunks = zip(full, other.full).prefix { $0 == $1 }.count
    let start = chunks * Self.chunkSize
    let rest = zip(self[start...], other[start...]).prefix { $0 == $1 }.count
    return start + rest
  }
}
