/// What a change does to a list of things, by their names: rows of a table, files of a folder.
public struct ListDifference: Hashable, Sendable {
  public var added: [String] = []
  /// Those that are there already and become others.
  public var changed: [String] = []
  public var removed: [String] = []
  /// How many stay as they are.
  public var kept = 0

  public init() {}

  /// Whether anything changes.
  public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
}
