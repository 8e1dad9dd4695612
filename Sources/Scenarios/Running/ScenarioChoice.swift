import Gherkin

/// Which scenarios of a run are meant: by their tags and by their names.
public struct ScenarioChoice {
  public var tags: TagExpression?
  /// Whether a name is meant.
  public var isNamed: (String) -> Bool

  public init(tags: TagExpression? = nil, isNamed: @escaping (String) -> Bool = { _ in true }) {
    self.tags = tags
    self.isNamed = isNamed
  }

  public func takes(_ scenario: PlannedScenario) -> Bool {
    (tags?.matches(scenario.tags) ?? true) && isNamed(scenario.name)
  }
}
