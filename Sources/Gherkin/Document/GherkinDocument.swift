/// The parsed content of a feature file.
///
/// Every part that a message can refer to has an `id`, a number unique in the document.
public struct GherkinDocument: Hashable, Sendable {
  /// nil if the file contains only comments and blank lines.
  public var feature: Feature?
  /// All comments, in the order of the file.
  public var comments: [Comment]
  /// The lines of all descriptions, in the order of the file.
  public var descriptionLines: [DescriptionLine]
  /// The first number that is not a part's id; whatever is made from the document numbers on from here.
  public var nextID: Int
}

/// A line that starts with `#`.
public struct Comment: Hashable, Sendable {
  /// The start of the line.
  public var location: Location
  /// The whole line, including the space before the `#`.
  public var text: String
}

/// A tag on a feature, a rule, a scenario or its examples: `@slow`.
public struct Tag: Hashable, Sendable {
  public var id: Int
  public var location: Location
  /// The name including its `@`.
  public var name: String
}
