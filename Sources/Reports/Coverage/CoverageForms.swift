import Cells
import Notations
import Scenarios

extension Coverage {
  /// `agent-console.coverage/1`: for programs.
  public var json: JSONValue {
    [
      "schema": "agent-console.coverage/1",
      "organizations": .list(organizations.map(\.json)),
    ]
  }

  /// For people: a table for each organization, a row a kind, and below it what was never exercised.
  ///
  /// Control characters in names are shown, not obeyed.
  public var lines: [String] {
    if organizations.isEmpty { return ["Coverage: no scenario ran."] }
    return organizations.enumerated().flatMap { place, organization in
      (place == 0 ? [] : [""]) + organization.lines
    }
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

  fileprivate var lines: [String] {
    let kinds = CoverageKind.allCases.filter { !possible($0).isEmpty }
    let width = kinds.map { TextWidth.of($0.label) }.max() ?? 0
    let count = scenarios == 1 ? "1 scenario" : "\(scenarios) scenarios"
    return ["Coverage of \(VisibleText.of(organization)), \(count)"]
      + kinds.flatMap { kind in
        let label = TextWidth.padded(kind.label, to: width)
        let tally = "  \(label)  \(exercised(kind).count) of \(possible(kind).count)"
        return [tally] + never(kind).map { "    never: \(VisibleText.of($0))" }
      }
  }
}
