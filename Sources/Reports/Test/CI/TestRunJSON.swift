import Journal
import Notations
import Scenarios
import Simulation

extension TestReportFormat {
  /// For programs: `agent-console.test/1`.
  public static let json = TestReportFormat("json") { _ in TestRunJSON() }
}

/// A run as JSON: the counts, then each scenario with its steps.
struct TestRunJSON: TestReport {
  private var scenarios = WrittenJSONList(depth: 1)

  mutating func begin(_ file: ScenarioFile) {}

  mutating func add(_ results: [ScenarioResult]) {
    for result in results { scenarios.append(result.json) }
  }

  func text(of run: TestRun) -> String {
    var object = WrittenJSONObject()
    object.add("schema", "agent-console.test/1")
    object.add("passed", .integer(run.count(.passed)))
    object.add("failed", .integer(run.count(.failed)))
    object.add("skipped", .integer(run.count(.skipped)))
    object.add("scenarios", scenarios)
    object.add("diagnostics", .list(run.diagnostics.map(CheckReport.document)))
    return object.text + "\n"
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
      "steps": .list(zip(scenario.steps, steps).map { $1.json(of: $0) }),
      "warnings": .list(warnings.map { .text($0.rawValue) }),
      "failure": FailedStep(of: self)?.json(in: rehearsal?.run) ?? .null,
    ]
  }
}

extension StepResult {
  fileprivate func json(of step: PlannedStep) -> JSONValue {
    [
      "step": .text(step.keyword + step.text), "line": .integer(step.place.line),
      "status": .text(statusWord),
    ]
  }
}

extension FailedStep {
  /// - Parameter run: the scenario's, whose last facts are told.
  fileprivate func json(in run: Run?) -> JSONValue {
    let facts = run?.recentLines
    return [
      "file": .text(place.file),
      "line": .integer(place.line),
      "step": .text(sentence),
      "kind": .text(kind.rawValue),
      "expected": JSONValue(mismatch?.expected),
      "actual": JSONValue(mismatch?.actual),
      "differences": .list((mismatch?.differences ?? []).map(\.json)),
      "message": .text(message),
      "hint": JSONValue(hint),
      "facts": .list(((facts?.earlierErrors ?? []) + (facts?.last ?? [])).map(\.fact.json)),
    ]
  }
}

extension Difference {
  /// The place by its row and column, or by its line, with what was expected there and what is there.
  fileprivate var json: JSONValue {
    let place: [(String, JSONValue)] =
      switch place {
      case .cell(let row, let column): [("row", .integer(row)), ("column", .text(column))]
      case .row(let row): [("row", .integer(row)), ("column", .null)]
      case .line(let line): [("line", .integer(line))]
      }
    return .object(
      JSONObject(place + [("expected", JSONValue(expected)), ("actual", JSONValue(actual))]))
  }
}
