import Diagnostics

/// Why bytes are not JSON, and at which offset.
public struct JSONProblem: Error, Hashable, Sendable {
  public typealias Kind = JSONFault

  /// The offset in bytes at which the problem begins.
  public var offset: Int
  public var kind: Kind

  public init(offset: Int, kind: Kind) {
    self.offset = offset
    self.kind = kind
  }
}
