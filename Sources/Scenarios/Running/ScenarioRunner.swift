/// Runs scenarios, each with a fresh organization and a fresh engine.
public struct ScenarioRunner: Sendable {
  private let library: any Library
  private let stopwatch: StepRunner.Stopwatch
  private let screens: StepRunner.Screens

  public init(
    library: any Library, stopwatch: @escaping StepRunner.Stopwatch,
    screens: StepRunner.Screens = .compared
  ) {
    self.library = library
    self.stopwatch = stopwatch
    self.screens = screens
  }

  /// Runs a scenario to its end or to its first failure.
  public func run(_ scenario: PlannedScenario) -> ScenarioResult {
    var runner = StepRunner(scenario, library: library, stopwatch: stopwatch, screens: screens)
    while runner.nextStep != nil { runner.perform() }
    return runner.result
  }
}
