import Cells
import Notations
import Scenarios
import Simulation
import Wording

/// A scenario on the page: its steps, what went wrong, what happened, and the last screen, folded unless it
/// failed.
enum HTMLScenario {
  static func element(of result: ScenarioResult, title: String) -> Markup {
    let scenario = result.scenario
    let status = result.status.rawValue
    let failed = FailedStep(of: result)
    var attributes = [
      ("class", "scenario \(status)"), ("data-status", status),
      ("data-tags", scenario.tags.joined(separator: " ")),
    ]
    if failed != nil { attributes.append(("open", "open")) }
    return Markup(
      "details", attributes,
      [summary(of: result, title)] + [steps(of: result, failed)]
        + (failed.map { [explanation($0, in: scenario)] } ?? []) + circumstances(of: result, failed))
  }

  private static func summary(of result: ScenarioResult, _ title: String) -> Markup {
    let scenario = result.scenario
    let warnings = result.warnings.map { Markup("span", "tag warning", text: $0.rawValue) }
    return Markup(
      "summary", [],
      [
        Markup("span", "status", text: result.status.rawValue), .text(" "),
        Markup("span", "name", text: title), .text(" "),
      ] + (scenario.tags.map { Markup("span", "tag", text: $0) } + warnings).flatMap { [$0, .text(" ")] }
        + [
          Markup(
            "span", "faint",
            text: "\(scenario.file):\(scenario.line) · \(RealTime.seconds(result.duration, decimals: 3)) s")
        ])
  }

  // MARK: Steps

  private static func steps(of result: ScenarioResult, _ failed: FailedStep?) -> Markup {
    Markup(
      "ol", [("class", "steps")],
      zip(result.scenario.steps, result.steps).map { step, outcome in
        Markup(
          "li", [("class", outcome.statusWord)],
          [
            Markup("span", "status", text: statusText(outcome)), .text(" "),
            Markup("b", "", text: step.keyword), .text(step.text + " "),
            Markup("span", "faint", text: "line \(step.place.line)"),
          ] + remarks(on: outcome) + attachment(of: step))
      })
  }

  private static func statusText(_ outcome: StepResult) -> String {
    switch outcome.status {
    case .passed: "✓"
    case .failed: "✗ failed:"
    case .notReached: "not reached:"
    case .skipped: "not run:"
    }
  }

  private static func remarks(on outcome: StepResult) -> [Markup] {
    let refusal = outcome.refusal.map {
      Markup("div", "faint", text: "refused: \(RefusalWords.sentence($0))")
    }
    let warnings = outcome.warnings.map { Markup("div", "bad", text: "warning: \($0.rawValue)") }
    return (refusal.map { [$0] } ?? []) + warnings
  }

  private static func attachment(of step: PlannedStep) -> [Markup] {
    switch step.attachment {
    case .none: []
    case .docString(let text): [Markup("pre", "", text: text)]
    case .table(let rows): [table(rows)]
    }
  }

  private static func table(_ rows: [[String]]) -> Markup {
    Markup(
      "table", [],
      rows.enumerated().map { index, row in
        Markup("tr", [], row.map { Markup(index == 0 ? "th" : "td", "", text: $0) })
      })
  }

  // MARK: What went wrong, and what happened

  private static func explanation(_ failed: FailedStep, in scenario: PlannedScenario) -> Markup {
    Markup(
      "div", [("class", "failure")],
      [
        Markup("p", "faint", text: failed.location),
        .lines(FailureLines(failed, in: nil).reason),
        Markup(
          "p", [], [.text("Look at it: "), Markup("code", "", text: PlayLine.of(failed, in: scenario))]),
      ])
  }

  private static func circumstances(of result: ScenarioResult, _ failed: FailedStep?) -> [Markup] {
    guard var rehearsal = result.rehearsal, rehearsal.hasBegun else { return [] }
    let screen = rehearsal.screen(FailureLines.screen)
    return picture(of: result) + [
      folded("What happened", facts(of: rehearsal.run)),
      folded(failed?.screenTitle ?? "The screen at the end", Markup("pre", "screen", text: screen)),
    ]
  }

  /// The pages in the browser at the failed step.
  private static func picture(of result: ScenarioResult) -> [Markup] {
    guard let picture = result.picture else { return [] }
    let data = String(decoding: Base64.encode(picture), as: UTF8.self)
    let image = Markup(
      "img", [("alt", "The pages in the browser"), ("src", "data:image/png;base64,\(data)")])
    return [folded("The page at that moment", image)]
  }

  private static func folded(_ title: String, _ content: Markup) -> Markup {
    Markup("details", [], [Markup("summary", "", text: title), content])
  }

  private static func facts(of run: Run) -> Markup {
    let lines = run.shownLines
    let heading = Markup(
      "tr", [], ["time", "about", "basis", "what happened"].map { Markup("th", "", text: $0) })
    return Markup(
      "table", [("class", "facts")],
      [heading]
        + lines.map { fact, line in
          Markup(
            "tr", [("class", line.kind.rawValue)],
            [fact.instant.timeOfDay(), line.noun, line.basis.rawValue, line.text].map {
              Markup("td", "", text: $0)
            })
        })
  }
}
