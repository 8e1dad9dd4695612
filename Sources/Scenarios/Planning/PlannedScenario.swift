import Diagnostics
import Gherkin

/// A scenario ready to run: a pickle of a feature file, with its steps read.
public struct PlannedScenario: Sendable {
  public let pickle: Pickle
  /// The feature file, as the person named it.
  public let file: String
  /// The feature's name.
  public let feature: String
  /// What the feature says of itself, in one line; empty if it says nothing.
  public let featureDescription: String
  public let steps: [PlannedStep]
  /// The organization that the file specifies for all its scenarios.
  let organization: String?

  /// - Parameter swallowed: the lines of the file that are description and were meant as something else.
  init(
    _ pickle: Pickle, file: String, feature: Feature?, organization: String?, in dialect: Dialect?,
    swallowed: [SwallowedLine] = [], sentences: SentenceReader
  ) {
    self.pickle = pickle
    self.file = file
    self.feature = feature?.name ?? ""
    featureDescription = Self.onOneLine(feature?.description ?? "")
    self.organization = organization
    let obstacle = Self.obstacle(to: pickle, in: dialect, swallowed: swallowed, file)
    let read = pickle.steps.map { PlannedStep($0, in: file, sentences) }
    let runsPages = read.contains { $0.runsPages }
    steps =
      (obstacle.map { [$0] } ?? [])
      + read.map { $0.needsSimulatedApp && runsPages ? $0.failing(with: .simulatedBesidePage) : $0 }
  }

  /// Whether neither its file nor a step names the organization, so that it plays at the one that the file lies in.
  public var leavesOrganizationOpen: Bool {
    organization == nil && !pickle.steps.isEmpty && !steps.contains { $0.namesOrganization }
  }

  /// What the scenario says of itself, in one line; empty if it says nothing.
  public var description: String { Self.onOneLine(pickle.scenario.description) }

  private static func onOneLine(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// What keeps the scenario from being what its author wrote: a line that was swallowed, no examples, no step.
  private static func obstacle(
    to pickle: Pickle, in dialect: Dialect?, swallowed: [SwallowedLine], _ file: String
  ) -> PlannedStep? {
    let own = pickle.titleLines
    if let line = swallowed.first(where: { $0.isMissed(by: pickle, own) }) {
      return PlannedStep(line.fault, at: line.line.location, line.line.text, of: pickle, in: file)
    }
    let fault: StepFault
    if pickle.scenario.examples.isEmpty, dialect?.isOutline(pickle.scenario) == true {
      fault = .noExamples
    } else if pickle.steps.isEmpty {
      fault = .noSteps
    } else {
      return nil
    }
    let title = pickle.scenario.location
    return PlannedStep(
      fault, at: title, "\(pickle.scenario.keyword): \(pickle.scenario.name)", of: pickle, in: file)
  }

  /// Whether it runs without what a line was meant to be.
  func misses(_ line: SwallowedLine) -> Bool { line.isMissed(by: pickle, pickle.titleLines) }

  /// Whether its pages stay simulated even where all others run in a browser: it says what a simulated app does.
  public var staysSimulated: Bool { steps.contains { $0.needsSimulatedApp } }

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

extension Pickle {
  /// The lines of the titles whose descriptions may hold its steps.
  fileprivate var titleLines: Set<Int> {
    Set(
      [scenario.location.line] + scenario.examples.map(\.location.line)
        + backgrounds.map(\.location.line))
  }
}
