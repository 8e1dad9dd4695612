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
  /// For people: for each organization the percentages by kind, then what was never reached; at the end, how
  /// many steps were reached, and which were not.
  ///
  /// Control characters in names are made visible, so they have no effect.
  public var lines: [String] {
    if organizations.isEmpty { return ["Coverage: no scenario ran."] + steps.lines }
    var lines: [String] = []
    for organization in organizations { lines += organization.percentages + [""] }
    if organizations.count > 1 { lines += ["Coverage of all organizations: \(tally.words)", ""] }
    for organization in organizations { lines += organization.neverReached + [""] }
    return lines + steps.lines
  }
}

extension CoverageTally {
  /// `50%, 2 of 4`.
  public var words: String { "\(percent.map { "\($0)%" } ?? "–"), \(exercised) of \(possible)" }
}

extension OrganizationCoverage {
  private var kinds: [CoverageKind] { CoverageKind.allCases.filter { !possible($0).isEmpty } }

  fileprivate var percentages: [String] {
    let width = kinds.map { TextWidth.of($0.label) }.max() ?? 0
    let count = scenarios == 1 ? "1 scenario" : "\(scenarios) scenarios"
    return ["Coverage of \(VisibleText.of(organization)), \(count): \(tally.words)"]
      + kinds.map { kind in
        let tally = tally(kind)
        let percent = TextWidth.padded(tally.percent.map { "\($0)%" } ?? "", to: 4)
        let label = TextWidth.padded(kind.label, to: width)
        return "  \(label)  \(percent)  \(tally.exercised) of \(tally.possible)"
      }
  }

  fileprivate var neverReached: [String] {
    let organization = VisibleText.of(organization)
    let kinds = kinds.filter { !never($0).isEmpty }
    if kinds.isEmpty { return ["Everything in \(organization) was reached."] }
    return ["Never reached in \(organization)"]
      + kinds.flatMap { kind in
        ["  \(kind.label)"] + never(kind).map { "    \(VisibleText.of($0))" }
      }
  }
}

extension StepCoverage {
  fileprivate var lines: [String] {
    ["Steps reached: \(tally.words)"] + gaps.flatMap(\.lines).map(VisibleText.of)
  }
}

extension StepCoverage.Gap {
  /// Each step that was not reached, or the scenario that was not run.
  fileprivate var lines: [String] {
    guard failedLine != nil else { return ["  not run      \(file):\(line)  \(scenario)"] }
    return steps.map { "  not reached  \(file):\($0.line)  \($0.sentence)" }
  }
}
