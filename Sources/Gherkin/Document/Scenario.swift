/// A scenario, or a scenario outline if it has examples.
public struct Scenario: Hashable, Sendable {
  public var id: Int
  public var tags: [Tag]
  public var location: Location
  /// As written, without the colon.
  public var keyword: String
  public var name: String
  public var description: String
  public var steps: [Step]
  /// If not empty, the scenario runs once for each row of these tables, and not on its own.
  public var examples: [Examples]
}

/// A table of values for the placeholders of a scenario outline.
public struct Examples: Hashable, Sendable {
  public var id: Int
  public var tags: [Tag]
  public var location: Location
  /// As written, without the colon.
  public var keyword: String
  public var name: String
  public var description: String
  /// The names of the placeholders; nil if there is no table.
  public var header: TableRow?
  /// The rows below the header, with the same number of cells.
  public var rows: [TableRow]
}
