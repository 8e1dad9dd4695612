import Concurrency
import Diagnostics
import Scenarios
import Wording

extension TestReportFormat {
  /// One page for a browser, which needs nothing beside it.
  public static var html: TestReportFormat {
    TestReportFormat("html") { HTMLReport($0, $1).text }
  }
}

/// A run as one web page: no other file, no network, and without JavaScript nothing is missing but the filter.
///
/// All text stands in the markup, escaped; the script reads only what the page shows.
struct HTMLReport {
  let text: String

  init(_ run: TestRun, _ origin: ReportOrigin) {
    let title = "agent-console test: \(run.summary)"
    let head = Markup(
      "head", [],
      [
        Markup("meta", [("charset", "utf-8")]),
        Markup("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
        Markup("meta", [("http-equiv", "Content-Security-Policy"), ("content", Self.policy)]),
        Markup("title", "", text: title), Markup("style", [], [.verbatim(HTMLStyle.text)]),
      ])
    let page = Markup(
      "html", [("lang", "en")],
      [
        head,
        Markup(
          "body", [],
          [Self.header(of: run, origin), Self.filters(of: run), Self.main(of: run)]
            + [Markup("script", [], [.verbatim(HTMLScript.text)])]),
      ])
    text = "<!DOCTYPE html>\n\(page.text)\n"
  }

  /// What the page may load: nothing but the pictures in itself.
  private static let policy =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'"

  private static func header(of run: TestRun, _ origin: ReportOrigin) -> Markup {
    let seconds = RealTime.seconds(run.results.reduce(0) { $0 + $1.duration }, decimals: 3)
    let tally = run.results.reduce(into: (reached: 0, all: 0)) { tally, result in
      tally.reached += result.steps.count(where: \.isReached)
      tally.all += result.steps.count
    }
    return Markup(
      "header", [],
      [
        Markup("h1", "", text: "Scenarios"),
        Markup("p", "summary\(color(of: run))", text: verdict(on: run)),
        Markup(
          "p", "faint",
          text: "\(tally.reached) of \(tally.all) steps reached · \(seconds) s · \(origin.start) · "
            + "agent-console \(origin.version)"),
      ])
  }

  /// Green only where something passed and nothing is wrong.
  private static func color(of run: TestRun) -> String {
    run.isBad ? " bad" : run.count(.passed) > 0 ? " good" : ""
  }

  /// `Failed: 2 passed, 1 failed, 0 skipped, 1 file not read`.
  private static func verdict(on run: TestRun) -> String {
    let unread = run.unreadFiles.count
    let rest = unread == 0 ? "" : ", \(CountWords.count(unread, "file", "files")) not read"
    let word = run.isBad ? "Failed" : run.count(.passed) > 0 ? "Passed" : "Nothing was run"
    return "\(word): \(run.summary)\(rest)"
  }

  /// Search and filters, which the script shows.
  private static func filters(of run: TestRun) -> Markup {
    let tags = Set(run.results.flatMap(\.scenario.tags)).sorted()
    func choice(_ id: String, _ label: String, _ values: [(String, String)]) -> Markup {
      Markup(
        "label", [],
        [
          .text("\(label) "),
          Markup(
            "select", [("id", id)],
            values.map { Markup("option", [("value", $0)], [.text($1)]) }),
        ])
    }
    let statuses = ["failed", "passed", "skipped"].map { ($0, $0) }
    return Markup(
      "form", [("id", "filters"), ("role", "search"), ("hidden", "hidden")],
      [
        Markup(
          "label", [],
          [.text("Search "), Markup("input", [("id", "search"), ("type", "search")])]),
        choice("status", "Status", [("", "all")] + statuses),
        choice("tag", "Tag", [("", "all")] + tags.map { ($0, $0) }),
        Markup("button", [("type", "button"), ("id", "unfold")], [.text("Unfold all")]),
        Markup("button", [("type", "button"), ("id", "fold")], [.text("Fold all")]),
        Markup("output", [("id", "count"), ("for", "search status tag")]),
      ])
  }

  private static func main(of run: TestRun) -> Markup {
    let files = run.files.filter { !$0.results.isEmpty }
    let none = Markup("p", "", text: "No scenario was run.")
    return Markup(
      "main", [],
      unread(run) + files.map(section) + (files.isEmpty && run.unreadFiles.isEmpty ? [none] : [])
        + coverage(of: run))
  }

  /// What the run exercised, folded; nothing if nothing ran.
  private static func coverage(of run: TestRun) -> [Markup] {
    let coverage = Coverage(of: run)
    guard !coverage.organizations.isEmpty else { return [] }
    return [
      Markup(
        "section", [("class", "coverage")],
        [
          Markup("h2", "", text: "Coverage of this run"),
          Markup(
            "details", [],
            [
              Markup("summary", "", text: coverage.tally.words),
              Markup("pre", "", text: coverage.lines.joined(separator: "\n")),
            ]),
        ])
    ]
  }

  /// What is wrong with the text of the files.
  private static func unread(_ run: TestRun) -> [Markup] {
    guard !run.diagnostics.isEmpty else { return [] }
    let text = run.diagnostics.map { DiagnosticText($0).text }.joined(separator: "\n\n")
    return [
      Markup(
        "section", [("class", "problems")],
        [Markup("h2", "", text: "Problems in the files"), Markup("pre", "", text: text)])
    ]
  }

  private static func section(of file: TestRun.FileResult) -> Markup {
    let path = file.file.source.file
    let name = file.file.document.feature?.name ?? ""
    let titles = ScenarioTitles(of: file.file)
    let scenarios = file.results.concurrentMap { HTMLScenario.element(of: $0, title: titles[$0.scenario]) }
    return Markup(
      "section", [("class", "file")],
      [
        Markup("h2", "", text: name.isEmpty ? path : name), Markup("p", "faint", text: path),
      ] + scenarios)
  }
}

extension TestRun {
  /// Whether a scenario failed, a file could not be read or a step was not understood.
  fileprivate var isBad: Bool { count(.failed) > 0 || diagnostics.contains(where: \.isError) }
}
