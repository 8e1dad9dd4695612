/// What one feature file says.
///
/// What can be pointed to by a message has an `id`, a number that no other part of the document has.
public struct GherkinDocument: Hashable, Sendable {
  /// Nil where the file holds nothing but comments and blank lines.
  public var feature: Feature?
  /// In the order of the file, wherever they stand.
  public var comments: [Comment]
  /// The first number that is no part's id: what is made of the document goes on from here.
  public var nextID: Int
}

/// A line that begins with `#`.
public struct Comment: Hashable, Sendable {
  /// The beginning of the line.
  public var location: Location
  /// The whole line, with the space before the `#`.
  public var text: String
}

/// A mark on a feature, a rule, a scenario or its examples: `@slow`.
public struct Tag: Hashable, Sendable {
  public var id: Int
  public var location: Location
  /// With its `@`.
  public var name: String
}
