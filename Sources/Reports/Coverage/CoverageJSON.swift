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
      "organizations": .list(organizations.map(\.json)),
    ]
  }
}

extension OrganizationCoverage {
  fileprivate var json: JSONValue {
    let kinds = CoverageKind.allCases.map { kind -> (String, JSONValue) in
      let tally: JSONValue = [
        "exercised": .integer(exercised(kind).count), "possible": .integer(possible(kind).count),
        "names": .list(exercised(kind).map(JSONValue.text)), "never": .list(never(kind).map(JSONValue.text)),
      ]
      return (kind.rawValue, tally)
    }
    return .object(
      JSONObject([("organization", .text(organization)), ("scenarios", .integer(scenarios))] + kinds))
  }
}
