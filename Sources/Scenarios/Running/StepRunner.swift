import Organizations
import Records
import Simulation

/// A scenario in progress, step by step: `test` runs it to its end, and `play` shows it.
public struct StepRunner: Sendable {
  public let scenario: PlannedScenario
  public private(set) var rehearsal: Rehearsal
  /// The results of the steps so far.
  public private(set) var results: [StepResult] = []
  /// Why not even the first step can be run.
  let obstacle: StepProblem?
  private let stopwatch: Stopwatch
  private let screens: Screens
  /// The actual screens that were accepted, in the order of the steps.
  public private(set) var updates: [ScreenUpdate] = []
  /// A PNG of the browser's desk at the failed step; nil if no page was open.
  private var picture: [UInt8]?

  /// How to treat a screen that differs from the one expected by `the screen at 80x24 is`.
  public enum Screens: Sendable {
    /// The step fails.
    case compared
    /// The actual screen is accepted, to be written into the file.
    case taken
  }

  /// Real time in nanoseconds, from an arbitrary origin.
  public typealias Stopwatch = @Sendable () -> Int64

  public init(
    _ scenario: PlannedScenario, library: any Library, stopwatch: @escaping Stopwatch,
    screens: Screens = .compared
  ) {
    self.scenario = scenario
    self.stopwatch = stopwatch
    self.screens = screens
    var organization: OpenedOrganization?
    var obstacle: StepProblem?
    // A scenario that names an organization in a step must not fail because of another one's errors.
    if !scenario.steps.contains(where: { $0.namesOrganization }) {
      do {
        organization = try Self.organization(of: scenario, library)
      } catch {
        obstacle = StepProblem(error, .organization, scenario.organization ?? Organization.defaultName)
      }
    }
    rehearsal = Rehearsal(at: organization, library: library, file: scenario.file)
    if library.runsPages, !scenario.staysSimulated, obstacle == nil {
      do throws(StepProblem) {
        try rehearsal.runPages()
      } catch {
        obstacle = error
      }
    }
    self.obstacle = obstacle
  }

  /// The organization that the file specifies or lies in, otherwise the commands' default.
  private static func organization(
    of scenario: PlannedScenario, _ library: any Library
  ) throws(LibraryProblem) -> OpenedOrganization {
    if let name = scenario.organization { return try library.opened(name, from: scenario.file) }
    if let home = try library.home(of: scenario.file) { return home }
    return try library.opened(Organization.defaultName, from: scenario.file)
  }

  public var nextStep: PlannedStep? {
    results.count < scenario.steps.count ? scenario.steps[results.count] : nil
  }

  /// Closes the pages that run in a browser.
  public func end() { rehearsal.end() }

  /// Whether a step has failed; kept, because every step asks.
  public private(set) var hasFailed = false

  public var result: ScenarioResult {
    let missing = scenario.steps.count - results.count
    return ScenarioResult(
      scenario: scenario,
      steps: results + Array(repeating: hasFailed ? .notReached : .skipped, count: missing),
      rehearsal: rehearsal, updates: updates, picture: picture)
  }

  /// Takes over a run that goes on from the rehearsal's.
  public mutating func adopt(_ run: Run) { rehearsal.adopt(run) }

  /// Runs the next step; after a failed one, it is not reached.
  public mutating func perform() {
    guard let step = nextStep else { return }
    guard !hasFailed else {
      results.append(.notReached)
      return
    }
    // Time may pass before a refusal is expected.
    rehearsal.expectedSign =
      scenario.steps.dropFirst(results.count + 1).first { !$0.isPassingOfTime }?.refusalSign
    let start = stopwatch()
    let entries = rehearsal.run.entries.count
    let facts = rehearsal.run.facts.count
    let failure = failure(of: step)
    if failure != nil {
      hasFailed = true
      picture = rehearsal.picture()
    }
    results.append(
      StepResult(
        status: failure.map { .failed($0) } ?? .passed, duration: max(0, stopwatch() - start),
        refusal: rehearsal.run.entries.count > entries ? rehearsal.lastRefusal : nil,
        warnings: rehearsal.run.warnings(since: facts)))
  }

  private mutating func failure(of step: PlannedStep) -> StepResult.Failure? {
    do throws(StepProblem) {
      if let obstacle { throw obstacle }
      if let fault = step.fault { throw .written(fault) }
      guard let sentence = step.sentence else { return nil }
      guard let mismatch = try rehearsal.perform(sentence, step.attachment) else { return nil }
      if screens == .taken, step.isScreen, let docString = step.pickleStep.step.docString {
        updates.append(ScreenUpdate(docString: docString, screen: mismatch.actual))
        return nil
      }
      return .mismatch(mismatch)
    } catch {
      return .problem(error)
    }
  }
}
