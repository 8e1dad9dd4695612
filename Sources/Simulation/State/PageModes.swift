import Records

/// The modes that a page serves, each once, in the order in which they came.
///
/// Not an array: there are only two modes, and everything that a page does asks for them.
public struct PageModes: Hashable, Sendable {
  public private(set) var first: RemoteAssistanceMode?
  private var second: RemoteAssistanceMode?

  init(_ mode: RemoteAssistanceMode? = nil) { first = mode }

  public init(_ modes: some Sequence<RemoteAssistanceMode>) {
    for mode in modes { append(mode) }
  }

  public var isEmpty: Bool { first == nil }

  @inline(__always)
  public func contains(_ mode: RemoteAssistanceMode) -> Bool { mode == first || mode == second }

  mutating func append(_ mode: RemoteAssistanceMode) {
    guard !contains(mode) else { return }
    if isEmpty { first = mode } else { second = mode }
  }
}

extension PageModes: ExpressibleByArrayLiteral {
  public init(arrayLiteral modes: RemoteAssistanceMode...) { self.init(modes) }
}

extension PageModes: Sequence {
  public struct Iterator: IteratorProtocol {
    fileprivate var rest: PageModes

    public mutating func next() -> RemoteAssistanceMode? {
      defer { (rest.first, rest.second) = (rest.second, nil) }
      return rest.first
    }
  }

  public func makeIterator() -> Iterator { Iterator(rest: self) }
}
