import Cells
import Desktop
import Scenarios
import Simulation

/// A scenario that has been run to its end: the console after any of its steps is available at once.
///
/// It stores the run and how far each step took it, so going back is as exact as going forward.
public struct ScenarioRecording: Sendable {
  public let scenario: PlannedScenario
  /// The result of each step, up to the first that failed.
  public let results: [StepResult]
  private let run: Run
  /// The number of inputs after each number of steps.
  private let counts: [Int]
  /// The desks set up by the Givens, after each number of steps, until something happened.
  private let openings: [State]
  /// The keys of the consoles.
  private let keys: KeyTable

  public init(_ scenario: PlannedScenario, library: any Library, keys: KeyTable = .standard) {
    let runner = StepRunner(scenario, library: library, stopwatch: { 0 })
    self.init(going: runner, counts: [0], openings: [runner.rehearsal.run.opening], keys: keys)
  }

  /// - Parameters:
  ///   - runner: the scenario after some of its steps.
  ///   - counts: the number of inputs after each number of steps so far.
  ///   - openings: the desks so far, until something happened.
  private init(going runner: StepRunner, counts: [Int], openings: [State], keys: KeyTable) {
    var (runner, counts, openings) = (runner, counts, openings)
    while runner.nextStep != nil, !runner.hasFailed {
      runner.perform()
      let run = runner.rehearsal.run
      counts.append(run.entries.count)
      if run.entries.isEmpty { openings.append(run.opening) }
    }
    scenario = runner.scenario
    results = runner.results
    run = runner.rehearsal.run
    self.counts = counts
    self.openings = openings
    self.keys = keys
  }

  /// The same scenario after a number of steps, going on from a run that someone continued by hand.
  ///
  /// - Returns: nil if the run does not continue what those steps made.
  func goingOn(after steps: Int, from made: Run, library: any Library) -> ScenarioRecording? {
    var runner = StepRunner(scenario, library: library, stopwatch: { 0 })
    for _ in 0..<min(steps, doneSteps) { runner.perform() }
    guard made.goesOn(from: runner.rehearsal.run) else { return nil }
    runner.adopt(made)
    return ScenarioRecording(
      going: runner, counts: Array(counts.prefix(steps)) + [made.entries.count],
      openings: made.entries.isEmpty ? Array(openings.prefix(steps + 1)) : Array(openings.prefix(steps)),
      keys: keys)
  }

  /// Whether a run that someone continued by hand continues what a number of steps made.
  func canGoOn(after steps: Int, from made: Run) -> Bool {
    let count = counts[min(max(0, steps), doneSteps)]
    return made.entries.count >= count
      && made.entries.prefix(count).elementsEqual(run.entries.prefix(count))
  }

  /// The number of steps that were done; none is done after a failed one.
  public var doneSteps: Int { results.count }

  /// The index of the step that failed.
  public var failedStep: Int? { results.firstIndex { $0.failure != nil } }

  /// The console after a number of steps, at most those that were done.
  public func console(after steps: Int, size: Size) -> Console {
    let steps = min(max(0, steps), doneSteps)
    var console = Console(
      openedAt: openings.indices.contains(steps) ? openings[steps] : run.opening, size: size,
      keys: keys)
    console.follow(run, through: counts[steps])
    return console
  }

  /// The inputs of a step that was done.
  func inputs(of step: Int) -> [Input] { run.entries[counts[step]..<counts[step + 1]].map(\.input) }

  /// The console after a step, starting from the console before it.
  func console(after step: Int, from console: Console) -> Console {
    // Before the first input, a step may have set the rehearsal up again.
    guard counts[step] > 0 else { return self.console(after: step + 1, size: console.size) }
    var next = console
    next.follow(run, through: counts[step + 1])
    return next
  }
}
