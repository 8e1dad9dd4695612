/// What came of one scenario of a drill.
public struct DrillResult: Sendable {
  public let scenario: PlannedScenario
  public let score: DrillScore
  public let mistakes: [DrillMistake]
  /// Whether it was done to its end.
  public let isComplete: Bool

  public init(_ drill: Drill, isComplete: Bool) {
    scenario = drill.scenario
    score = drill.score
    mistakes = drill.mistakes
    self.isComplete = isComplete
  }

  /// Whether it was done to its end, reaches a percentage, and every check holds.
  public func passes(_ mark: Int) -> Bool { isComplete && score.passes(mark) }
}
