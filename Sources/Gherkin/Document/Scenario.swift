/// A scenario, or with examples a scenario outline.
public struct Scenario: Hashable, Sendable {
  public var id: Int
  public var tags: [Tag]
  public var location: Location
  /// As written, without the colon.
  public var keyword: String
  public var name: String
  public var description: String
  public var steps: [Step]
  /// Not empty: the scenario runs once for each row of their tables, and not by itself.
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
  /// The names of the placeholders; nil where there is no table.
  public var header: TableRow?
  /// The rows below the header, each with as many cells.
  public var rows: [TableRow]
}
