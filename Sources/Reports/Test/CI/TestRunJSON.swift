import Notations
import Scenarios

extension TestReportFormat {
  /// For programs: `agent-console.test/1`.
  public static var json: TestReportFormat {
    TestReportFormat("json") { run, _ in run.json.pretty + "\n" }
  }
}

extension TestRun {
  public var json: JSONValue {
    [
      "schema": "agent-console.test/1",
      "passed": .integer(count(.passed)),
      "failed": .integer(count(.failed)),
      "skipped": .integer(count(.skipped)),
      "scenarios": .list(results.map(\.json)),
      "diagnostics": .list(diagnostics.map(CheckReport.document)),
    ]
  }
}

extension ScenarioResult {
  fileprivate var json: JSONValue {
    [
      "name": .text(scenario.name),
      "feature": .text(scenario.feature),
      "tags": .list(scenario.tags.map(JSONValue.text)),
      "file": .text(scenario.file),
      "line": .integer(scenario.line),
      "status": .text(status.rawValue),
      // In seconds, to the nanosecond.
      "duration": JSONValue(Double(duration) / 1_000_000_000),
      "failure": FailedStep(of: self)?.json ?? .null,
    ]
  }
}

extension FailedStep {
  fileprivate var json: JSONValue {
    [
      "file": .text(place.file),
      "line": .integer(place.line),
      "step": .text(sentence),
      "kind": .text(kind.rawValue),
      "expected": JSONValue(mismatch?.expected),
      "actual": JSONValue(mismatch?.actual),
      "message": .text(message),
      "hint": JSONValue(hint),
    ]
  }
}
