/// Runs scenarios, each from a fresh organization and a fresh engine.
public struct ScenarioRunner: Sendable {
  private let library: any Library
  private let stopwatch: Performance.Stopwatch

  public init(library: any Library, stopwatch: @escaping Performance.Stopwatch) {
    self.library = library
    self.stopwatch = stopwatch
  }

  /// Runs one to its end, or to its first failure.
  public func run(_ scenario: PlannedScenario) -> ScenarioResult {
    var performance = Performance(scenario, library: library, stopwatch: stopwatch)
    while performance.nextStep != nil { performance.perform() }
    return performance.result
  }
}
