import Gherkin

/// Selects the scenarios of a run by tag and by name.
public struct ScenarioChoice {
  public var tags: TagExpression?
  /// Whether a name is selected.
  public var isNamed: (String) -> Bool

  public init(tags: TagExpression? = nil, isNamed: @escaping (String) -> Bool = { _ in true }) {
    self.tags = tags
    self.isNamed = isNamed
  }

  public func takes(_ scenario: ListedScenario) -> Bool {
    (tags?.matches(scenario.tags) ?? true) && isNamed(scenario.name)
  }
}
