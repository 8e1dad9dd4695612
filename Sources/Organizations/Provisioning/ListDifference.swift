/// What a change does to a list of named things, such as a table's rows or a folder's files.
public struct ListDifference: Hashable, Sendable {
  public var added: [String] = []
  /// Existing ones that change.
  public var changed: [String] = []
  public var removed: [String] = []
  /// How many stay the same.
  public var kept = 0

  public init() {}

  /// Whether anything changes.
  public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
}
