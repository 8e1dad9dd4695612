import Scenarios

extension ScenarioResult {
  /// How far it came: `2 of 3 reached, not reached from line 13 on`.
  var reach: String {
    let reached = steps.count(where: \.isReached)
    let first = zip(scenario.steps, steps).first { !$1.isReached }
    let rest = first.map { ", not reached from line \($0.0.place.line) on" } ?? ""
    return "\(reached) of \(steps.count) reached\(rest)"
  }
}

extension StepResult {
  /// The status as one word for programs.
  var statusWord: String {
    switch status {
    case .passed: "passed"
    case .failed: "failed"
    case .notReached: "not-reached"
    case .skipped: "not-run"
    }
  }
}
