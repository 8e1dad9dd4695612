/// The content of a feature file: what it describes, and its scenarios.
public struct Feature: Hashable, Sendable {
  public var tags: [Tag]
  public var location: Location
  /// The language code of its keywords.
  public var language: String
  /// As written, without the colon.
  public var keyword: String
  public var name: String
  /// The lines below the name, as written; empty where there are none.
  public var description: String
  public var background: Background?
  /// The scenarios outside of rules; they come before the rules.
  public var scenarios: [Scenario]
  public var rules: [Rule]
}

/// A business rule of a feature, with the scenarios that illustrate it.
public struct Rule: Hashable, Sendable {
  public var id: Int
  public var tags: [Tag]
  public var location: Location
  /// As written, without the colon.
  public var keyword: String
  public var name: String
  public var description: String
  /// Its steps run after those of the feature's background.
  public var background: Background?
  public var scenarios: [Scenario]
}

/// Steps that run before those of each scenario.
public struct Background: Hashable, Sendable {
  public var id: Int
  public var location: Location
  /// As written, without the colon.
  public var keyword: String
  public var name: String
  public var description: String
  public var steps: [Step]
}
