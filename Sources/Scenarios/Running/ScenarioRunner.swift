/// Runs scenarios, each with a fresh organization and a fresh engine.
public struct ScenarioRunner: Sendable {
  private let library: any Library
  private let stopwatch: Performance.Stopwatch
  private let screens: Performance.Screens

  public init(
    library: any Library, stopwatch: @escaping Performance.Stopwatch,
    screens: Performance.Screens = .compared
  ) {
    self.library = library
    self.stopwatch = stopwatch
    self.screens = screens
  }

  /// Runs a scenario to its end or to its first failure.
  public func run(_ scenario: PlannedScenario) -> ScenarioResult {
    var performance = Performance(scenario, library: library, stopwatch: stopwatch, screens: screens)
    while performance.nextStep != nil { performance.perform() }
    return performance.result
  }
}
