/// Runs scenarios, each with a fresh organization and a fresh engine.
public struct ScenarioRunner: Sendable {
  private let library: any Library
  private let stopwatch: StepRunner.Stopwatch
  private let screens: StepRunner.Screens
  private let allowsWarnings: Bool

  /// - Parameter allowsWarnings: whether a scenario may pass in which a warning was raised that no step expects.
  public init(
    library: any Library, stopwatch: @escaping StepRunner.Stopwatch,
    screens: StepRunner.Screens = .compared, allowsWarnings: Bool = true
  ) {
    self.library = library
    self.stopwatch = stopwatch
    self.screens = screens
    self.allowsWarnings = allowsWarnings
  }

  /// Runs a scenario to its end or to its first failure.
  public func run(_ scenario: PlannedScenario) -> ScenarioResult {
    var runner = StepRunner(scenario, library: library, stopwatch: stopwatch, screens: screens)
    defer { runner.end() }
    while runner.nextStep != nil { runner.perform() }
    return allowsWarnings ? runner.result : runner.result.allowingNoUnexpectedWarnings()
  }
}
