/// Which steps of a run's scenarios were reached.
public struct StepCoverage: Hashable, Sendable {
  public private(set) var tally = CoverageTally(exercised: 0, possible: 0)
  /// The scenarios with steps that were not reached, in the order of the run.
  public private(set) var gaps: [Gap] = []

  /// The steps of one scenario that were not reached.
  public struct Gap: Hashable, Sendable {
    public let scenario: String
    public let file: String
    /// The scenario's line, or that of its example row.
    public let line: Int
    /// The line of the step that failed before them; nil: the scenario was not run.
    public let failedLine: Int?
    public let steps: [Step]
  }

  /// A step that was not reached.
  public struct Step: Hashable, Sendable {
    public let line: Int
    public let sentence: String

    public init(line: Int, sentence: String) {
      self.line = line
      self.sentence = sentence
    }
  }

  mutating func add(_ result: ScenarioResult) {
    tally = CoverageTally(of: [
      tally, CoverageTally(exercised: result.steps.count(where: \.isReached), possible: result.steps.count),
    ])
    if let gap = Gap(result) { gaps.append(gap) }
  }
}

extension StepCoverage.Gap {
  /// nil if all steps were reached.
  init?(_ result: ScenarioResult) {
    let steps = zip(result.scenario.steps, result.steps).filter { !$1.isReached }.map { step, _ in
      StepCoverage.Step(line: step.place.line, sentence: step.keyword + step.text)
    }
    guard !steps.isEmpty else { return nil }
    self.init(
      scenario: result.scenario.name, file: result.scenario.file, line: result.scenario.line,
      failedLine: result.failedStep.map { result.scenario.steps[$0].place.line }, steps: steps)
  }
}
