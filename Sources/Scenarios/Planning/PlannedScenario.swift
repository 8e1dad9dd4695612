import Diagnostics

/// A scenario as it will run: a pickle of a feature file, its steps read.
public struct PlannedScenario: Sendable {
  /// The feature file, as the person named it.
  public let file: String
  /// The line of the scenario, or of its row of examples.
  public let line: Int
  public let feature: String
  public let name: String
  /// With their `@`.
  public let tags: [String]
  public let steps: [PlannedStep]
  /// The organization that the file names for all its scenarios.
  let organization: String?

  /// What is wrong with its steps as they are written.
  public var problems: [(step: PlannedStep, problem: WrittenStepProblem)] {
    steps.compactMap { step in step.problem.map { (step, $0) } }
  }
}
