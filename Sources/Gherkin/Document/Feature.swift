/// What a file describes, with its scenarios.
public struct Feature: Hashable, Sendable {
  public var tags: [Tag]
  public var location: Location
  /// The code of the spoken language of its keywords.
  public var language: String
  /// As written, without the colon.
  public var keyword: String
  public var name: String
  /// The lines below the name, as written; empty where there are none.
  public var description: String
  public var background: Background?
  /// Those outside of rules; they stand before the rules.
  public var scenarios: [Scenario]
  public var rules: [Rule]
}

/// One rule of business of a feature, with the scenarios that illustrate it.
public struct Rule: Hashable, Sendable {
  public var id: Int
  public var tags: [Tag]
  public var location: Location
  /// As written, without the colon.
  public var keyword: String
  public var name: String
  public var description: String
  /// Its steps come after those of the feature's background.
  public var background: Background?
  public var scenarios: [Scenario]
}

/// Steps that come before those of each scenario.
public struct Background: Hashable, Sendable {
  public var id: Int
  public var location: Location
  /// As written, without the colon.
  public var keyword: String
  public var name: String
  public var description: String
  public var steps: [Step]
}
