import Cells
import Desktop
import Simulation

/// A scenario, performed to its end: the console as it is after each of its steps can be had at once.
///
/// Of each moment only what differs is kept, the desk it began at and how many inputs there were; so it takes no more
/// than the inputs themselves, and going back is as exact as going on.
public struct PerformedScenario: Sendable {
  public let scenario: PlannedScenario
  /// What became of the steps, up to the first that failed.
  public let results: [StepResult]
  private let inputs: [Input]
  /// How many inputs there were after so many steps.
  private let counts: [Int]
  /// The desk before the first input, as it was set after so many steps.
  private let openings: [State]

  public init(_ scenario: PlannedScenario, library: any Library) {
    self.scenario = scenario
    var performance = Performance(scenario, library: library, stopwatch: { 0 })
    var counts = [0]
    var openings = [performance.rehearsal.opening]
    while performance.nextStep != nil, !performance.hasFailed {
      performance.perform()
      counts.append(performance.rehearsal.inputs.count)
      openings.append(performance.rehearsal.opening)
    }
    results = performance.results
    inputs = performance.rehearsal.inputs
    self.counts = counts
    self.openings = openings
  }

  /// How many steps were done; after one that failed no other is.
  public var doneSteps: Int { results.count }

  /// The place of the step that failed.
  public var failedStep: Int? { results.firstIndex { $0.failure != nil } }

  /// The console after so many steps; no more than were done.
  public func console(after steps: Int, size: Size) -> Console {
    let steps = min(max(0, steps), doneSteps)
    return Console(replaying: Array(inputs[..<counts[steps]]), at: openings[steps], size: size)
  }

  /// What a step that was done let happen.
  func inputs(of step: Int) -> ArraySlice<Input> { inputs[counts[step]..<counts[step + 1]] }

  /// The console after a step that was done, from the one before it.
  func console(after step: Int, from console: Console) -> Console {
    // Before the first input a step may have set the stage anew.
    guard counts[step] > 0 else { return self.console(after: step + 1, size: console.size) }
    var next = console
    for input in inputs(of: step) { next.replay(input) }
    return next
  }
}
