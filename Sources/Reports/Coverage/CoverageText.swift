import Cells
import Scenarios

extension ReportFormat<Coverage> {
  /// For people.
  public static var text: ReportFormat {
    ReportFormat("text") { coverage, _ in coverage.lines.map { $0 + "\n" }.joined() }
  }
}

extension Coverage: Reportable {
  public static var formats: [ReportFormat<Coverage>] { [.text, .json] }
}

extension Coverage {
  /// For people: a table for each organization with a row for each kind, followed by what was never
  /// exercised.
  ///
  /// Control characters in names are made visible, so they have no effect.
  public var lines: [String] {
    if organizations.isEmpty { return ["Coverage: no scenario ran."] }
    return organizations.enumerated().flatMap { index, organization in
      (index == 0 ? [] : [""]) + organization.lines
    }
  }
}

extension OrganizationCoverage {
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
