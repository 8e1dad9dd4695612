import Notations
import Scenarios

extension ReportFormat<Coverage> {
  /// For programs: `agent-console.coverage/1`.
  public static var json: ReportFormat { ReportFormat("json") { coverage, _ in coverage.json.pretty + "\n" } }
}

extension Coverage {
  public var json: JSONValue {
    [
      "schema": "agent-console.coverage/1",
      "percent": JSONValue(tally.percent),
      "organizations": .list(organizations.map(\.json)),
      "steps": steps.json,
    ]
  }
}

extension OrganizationCoverage {
  fileprivate var json: JSONValue {
    let kinds = CoverageKind.allCases.map { kind -> (String, JSONValue) in
      let tally: JSONValue = [
        "exercised": .integer(exercised(kind).count), "possible": .integer(possible(kind).count),
        "percent": JSONValue(self.tally(kind).percent),
        "names": .list(exercised(kind).map(JSONValue.text)), "never": .list(never(kind).map(JSONValue.text)),
      ]
      return (kind.rawValue, tally)
    }
    return .object(
      JSONObject(
        [
          ("organization", .text(organization)), ("scenarios", .integer(scenarios)),
          ("percent", JSONValue(tally.percent)),
        ] + kinds))
  }
}

extension StepCoverage {
  fileprivate var json: JSONValue {
    [
      "reached": .integer(tally.exercised), "total": .integer(tally.possible),
      "notReached": .list(gaps.flatMap(\.json)),
    ]
  }
}

extension StepCoverage.Gap {
  fileprivate var json: [JSONValue] {
    steps.map { step in
      [
        "file": .text(file), "line": .integer(step.line), "step": .text(step.sentence),
        "scenario": .text(scenario), "because": failedLine == nil ? "not-run" : "failure",
        "failedLine": JSONValue(failedLine),
      ]
    }
  }
}
