import Diagnostics
import Gherkin

/// A scenario ready to run: a pickle of a feature file, with its steps read.
public struct PlannedScenario: Sendable {
  public let pickle: Pickle
  /// The feature file, as the person named it.
  public let file: String
  /// The feature's name.
  public let feature: String
  public let steps: [PlannedStep]
  /// The organization that the file specifies for all its scenarios.
  let organization: String?

  init(_ pickle: Pickle, file: String, feature: String, organization: String?) {
    self.pickle = pickle
    self.file = file
    self.feature = feature
    self.organization = organization
    steps = pickle.steps.map { PlannedStep($0, in: file) }
  }

  public var name: String { pickle.name }
  /// The line of the scenario, or of its example row.
  public var line: Int { pickle.location.line }
  /// Tags including their `@`.
  public var tags: [String] { pickle.tags.map(\.name) }

  /// The errors in how its steps are written.
  public var faults: [(step: PlannedStep, fault: StepFault)] {
    steps.compactMap { step in step.fault.map { (step, $0) } }
  }
}
