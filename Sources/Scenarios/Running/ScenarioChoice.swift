import Gherkin

/// Which scenarios of a run are meant: by their tags and by their names.
public struct ScenarioChoice: Sendable {
  public var tags: TagExpression?
  /// Whether a name is meant.
  public var isNamed: @Sendable (String) -> Bool

  public init(tags: TagExpression? = nil, isNamed: @escaping @Sendable (String) -> Bool = { _ in true }) {
    self.tags = tags
    self.isNamed = isNamed
  }

  public func takes(_ scenario: PlannedScenario) -> Bool {
    (tags?.matches(scenario.tags) ?? true) && isNamed(scenario.name)
  }
}
