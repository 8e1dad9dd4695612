import Diagnostics

/// Why bytes are not JSON, and where.
public struct JSONProblem: Error, Hashable, Sendable {
  public typealias Kind = JSONFault

  /// In bytes from the start: where what is wrong begins.
  public var offset: Int
  public var kind: Kind

  public init(offset: Int, kind: Kind) {
    self.offset = offset
    self.kind = kind
  }
}
