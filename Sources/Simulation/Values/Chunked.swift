/// A list that grows at its end; copies share every chunk in which they agree.
///
/// Conversations, transcripts and histories are stored in thousands of snapshots. A plain array is copied in full at
/// the first change after a snapshot, which makes a long run quadratic (measured).
public struct Chunked<Element: Sendable>: Sendable {
  private var full: [[Element]] = []
  private var tail: [Element] = []

  /// Small enough that copying a chunk is cheap, large enough that the list of chunks stays short.
  private static var chunkSize: Int {
    switch MemoryLayout<Element>.stride {
    case ...128: 128
    case ...256: 32
    default: 16
    }
  }

  public init() {}

  public mutating func append(_ element: consuming Element) {
    tail.append(element)
    if tail.count == Self.chunkSize {
      full.append(tail)
      tail = []
      // A list that has filled one chunk will fill another.
      tail.reserveCapacity(Self.chunkSize)
    }
  }

  /// Empties the list, and keeps the memory of a chunk for what will be appended next.
  public mutating func removeAll() {
    full.removeAll(keepingCapacity: true)
    tail.removeAll(keepingCapacity: true)
  }
}

extension Chunked: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Element...) {
    for element in elements { append(element) }
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

extension Chunked: RandomAccessCollection, MutableCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { full.count * Self.chunkSize + tail.count }
  // Those of every collection ask for distances, which takes long where generic code is not specialized.
  public var count: Int { endIndex }
  public var isEmpty: Bool { full.isEmpty && tail.isEmpty }

  /// Setting an element copies its chunk if another list shares it.
  public subscript(position: Int) -> Element {
    get {
      let (chunk, offset) = position.quotientAndRemainder(dividingBy: Self.chunkSize)
      return chunk < full.count ? full[chunk][offset] : tail[offset]
    }
    _modify {
      let (chunk, offset) = position.quotientAndRemainder(dividingBy: Self.chunkSize)
      if chunk < full.count { yield &full[chunk][offset] } else { yield &tail[offset] }
    }
  }
}

extension Chunked {
  /// Whether an element satisfies the predicate.
  public func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
    for chunk in full where try chunk.contains(where: predicate) { return true }
    return try tail.contains(where: predicate)
  }

  /// The elements at some positions, chunk by chunk.
  public func list(_ positions: Range<Int>) -> [Element] {
    var list: [Element] = []
    list.reserveCapacity(positions.count)
    var position = positions.lowerBound
    while position < positions.upperBound {
      let (chunk, start) = position.quotientAndRemainder(dividingBy: Self.chunkSize)
      let elements = chunk < full.count ? full[chunk] : tail
      let end = Swift.min(elements.count, start + positions.upperBound - position)
      list += elements[start..<end]
      position += end - start
    }
    return list
  }

  /// Asks something of an element where it lies, without copying it.
  @inline(__always)
  func ask<Answer>(_ position: Int, _ question: (borrowing Element) -> Answer) -> Answer {
    let (chunk, offset) = position.quotientAndRemainder(dividingBy: Self.chunkSize)
    guard chunk < full.count else { return question(tail.span[offset]) }
    let elements = full[chunk]
    return question(elements.span[offset])
  }

  /// Asks something of an element where it lies; nil if there is none at this position.
  @inline(__always)
  func ask<Answer>(ifAt position: Int, _ question: (borrowing Element) -> Answer?) -> Answer? {
    guard position >= 0 else { return nil }
    let (chunk, offset) = position.quotientAndRemainder(dividingBy: Self.chunkSize)
    if chunk < full.count {
      let elements = full[chunk]
      return question(elements.span[offset])
    }
    guard chunk == full.count, offset < tail.count else { return nil }
    return question(tail.span[offset])
  }

  /// Changes an element where it lies, if there is one at this position; copies its chunk if another list shares it.
  @inline(__always)
  mutating func change(ifAt position: Int, _ body: (inout Element) -> Void) {
    guard position >= 0 else { return }
    let (chunk, offset) = position.quotientAndRemainder(dividingBy: Self.chunkSize)
    if chunk < full.count {
      body(&full[chunk][offset])
    } else if chunk == full.count, offset < tail.count {
      body(&tail[offset])
    }
  }

  /// Changes an element where it lies; copies its chunk if another list shares it.
  @inline(__always)
  mutating func change(_ position: Int, _ body: (inout Element) -> Void) {
    let (chunk, offset) = position.quotientAndRemainder(dividingBy: Self.chunkSize)
    if chunk < full.count { body(&full[chunk][offset]) } else { body(&tail[offset]) }
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
