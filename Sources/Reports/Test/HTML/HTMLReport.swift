import Concurrency
import Diagnostics
import Scenarios
import Wording

extension TestReportFormat {
  /// One page for a browser, which needs nothing beside it.
  public static let html = TestReportFormat("html") { HTMLReport($0) }
}

/// A run as one web page: no other file, no network, and without JavaScript nothing is missing but the filter.
///
/// All text stands in the markup, escaped; the script reads only what the page shows.
struct HTMLReport: TestReport {
  private let origin: ReportOrigin
  /// The sections of the files that have ended.
  private var sections: [String] = []
  /// The file that was begun last.
  private var current: Section?
  private var tags: Set<String> = []
  private var coverage = Coverage()

  /// A file with its scenarios so far.
  private struct Section {
    let path: String
    let name: String
    let titles: ScenarioTitles
    var scenarios: [String] = []
  }

  init(_ origin: ReportOrigin) { self.origin = origin }

  mutating func begin(_ file: ScenarioFile) {
    sections += currentSection
    let path = file.source.file
    let name = file.document.feature?.name ?? ""
    current = Section(path: path, name: name.isEmpty ? path : name, titles: ScenarioTitles(of: file))
  }

  mutating func add(_ results: [ScenarioResult]) {
    guard let titles = current?.titles else { return }
    // A screen is drawn for each.
    current?.scenarios += results.concurrentMap {
      HTMLScenario.element(of: $0, title: titles[$0.scenario]).text
    }
    for result in results {
      tags.formUnion(result.scenario.tags)
      coverage.add(result)
    }
  }

  func text(of run: TestRun) -> String {
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
          [header(of: run), filters, main(of: run)]
            + [Markup("script", [], [.verbatim(HTMLScript.text)])]),
      ])
    return "<!DOCTYPE html>\n\(page.text)\n"
  }

  /// What the page may load: nothing but the pictures in itself.
  private static let policy =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'; form-action 'none'"

  private func header(of run: TestRun) -> Markup {
    let seconds = RealTime.seconds(run.duration, decimals: 3)
    let tally = coverage.steps.tally
    return Markup(
      "header", [],
      [
        Markup("h1", "", text: "Scenarios"),
        Markup("p", "summary\(Self.color(of: run))", text: Self.verdict(on: run)),
        Markup(
          "p", "faint",
          text: "\(tally.exercised) of \(tally.possible) steps reached · \(seconds) s · \(origin.start) · "
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
  private var filters: Markup {
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
        choice("tag", "Tag", [("", "all")] + tags.sorted().map { ($0, $0) }),
        Markup("button", [("type", "button"), ("id", "unfold")], [.text("Unfold all")]),
        Markup("button", [("type", "button"), ("id", "fold")], [.text("Fold all")]),
        Markup("output", [("id", "count"), ("for", "search status tag")]),
      ])
  }

  private func main(of run: TestRun) -> Markup {
    let files = sections + currentSection
    let none = Markup("p", "", text: "No scenario was run.")
    return Markup(
      "main", [],
      Self.unread(run) + files.map(Markup.verbatim) + (files.isEmpty && run.unreadFiles.isEmpty ? [none] : [])
        + coverageSection)
  }

  /// What the run exercised, folded; nothing if nothing ran.
  private var coverageSection: [Markup] {
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

  /// The section that was begun last; none for a file without scenarios that are run.
  private var currentSection: [String] {
    guard let current, !current.scenarios.isEmpty else { return [] }
    let section = Markup(
      "section", [("class", "file")],
      [Markup("h2", "", text: current.name), Markup("p", "faint", text: current.path)]
        + current.scenarios.map(Markup.verbatim))
    return [section.text]
  }
}

extension TestRun {
  /// Whether a scenario failed, a file could not be read or a step was not understood.
  fileprivate var isBad: Bool { count(.failed) > 0 || diagnostics.contains(where: \.isError) }
}
