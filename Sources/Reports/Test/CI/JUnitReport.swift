import Cells
import Diagnostics
import Notations
import Scenarios

extension TestReportFormat {
  /// XML as written by JUnit's Ant task and read by Jenkins and GitLab.
  public static let junit = TestReportFormat("junit") { JUnitReport($0) }
}

/// A run as JUnit XML: a suite for each feature file, a test case for each scenario.
///
/// There is no standard; this follows the schema of Jenkins' xUnit plugin (junit-10.xsd, in the versions in
/// which a test case had `file` and `line`, which GitLab reads).
struct JUnitReport: TestReport {
  private let origin: ReportOrigin
  /// The lines of the suites that have ended.
  private var suites: [String] = []
  /// The suite of the file that was begun last.
  private var suite: Suite?

  /// The suite of a file, whose start needs the counts of all its scenarios.
  private struct Suite {
    let path: String
    let name: String
    let titles: ScenarioTitles
    var cases: [String] = []
    var counts = TestRun()
  }

  init(_ origin: ReportOrigin) { self.origin = origin }

  mutating func begin(_ file: ScenarioFile) {
    suites += currentSuite
    let name = file.document.feature?.name ?? ""
    let path = file.source.file
    suite = Suite(path: path, name: name.isEmpty ? path : name, titles: ScenarioTitles(of: file))
  }

  mutating func add(_ results: [ScenarioResult]) {
    for result in results {
      guard let title = suite?.titles[result.scenario] else { continue }
      suite?.cases += Self.testCase(of: result, title, origin.pictures[result]).lines(depth: 2)
      suite?.counts.add(result)
    }
  }

  func text(of run: TestRun) -> String {
    let unread = run.unreadFiles
    let root = JUnitElement(
      "testsuites",
      [("name", "agent-console test")] + Self.counts(of: run, errors: unread.count, hasSkipped: false),
      written: suites + currentSuite + unread.flatMap { suite(of: $0).lines(depth: 1) })
    return (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"] + root.lines()).map { $0 + "\n" }.joined()
  }

  /// The lines of the suite that was begun last; none for a file without scenarios that are run.
  private var currentSuite: [String] {
    guard let suite, !suite.cases.isEmpty else { return [] }
    let element = JUnitElement(
      "testsuite",
      [("name", suite.name), ("file", suite.path), ("timestamp", timestamp)]
        + Self.counts(of: suite.counts, errors: 0, hasSkipped: true), written: suite.cases)
    return element.lines(depth: 1)
  }

  /// - Parameter picture: the path of the picture, as Jenkins and GitLab read it: from where the command ran.
  private static func testCase(
    of result: ScenarioResult, _ title: String, _ picture: String?
  ) -> JUnitElement {
    let (file, line) = (result.scenario.file, result.scenario.line)
    let attributes = attributes(title, file, line, result.duration)
    guard let failed = FailedStep(of: result) else {
      let skipped = result.status == .skipped ? [JUnitElement("skipped", [("message", "not run")])] : []
      return JUnitElement("testcase", attributes, skipped)
    }
    // Jenkins first shows only the message, so it includes the location.
    let message = "\(failed.location): \(failed.message)"
    let lines = PrettyReport.lines(of: result, picture: picture).dropFirst().map(\.text).joined(
      separator: "\n")
    let failure = JUnitElement(
      "failure", [("type", failed.kind.rawValue), ("message", message)], text: "\n\(lines)")
    let attachment = picture.map { JUnitElement("system-out", [], text: "[[ATTACHMENT|\($0)]]") }
    return JUnitElement("testcase", attributes, [failure] + [attachment].compactMap(\.self))
  }

  private func suite(of unread: UnreadFile) -> JUnitElement {
    let attributes = Self.attributes(unread.title, unread.file, unread.firstLine, 0)
    let message = "\(unread.file):\(unread.firstLine): \(unread.message)"
    let error = JUnitElement("error", [("type", "unreadable"), ("message", message)], text: unread.text)
    return JUnitElement(
      "testsuite",
      [("name", unread.file), ("file", unread.file), ("timestamp", timestamp)]
        + Self.counts(of: TestRun(), errors: 1, hasSkipped: true),
      [JUnitElement("testcase", attributes, [error])])
  }

  private static func attributes(
    _ title: String, _ file: String, _ line: Int, _ duration: Int64
  ) -> [(String, String)] {
    [
      ("classname", className(file)), ("name", title), ("file", file), ("line", "\(line)"),
      ("time", RealTime.seconds(duration, decimals: 6)),
    ]
  }

  /// The path as a class name with packages, which is how Jenkins groups: `shop.scenarios.cobrowse`.
  private static func className(_ file: String) -> String {
    let path = FilePathForm.withoutDots(file)
    let stem = path.hasSuffix(".feature") ? String(path.dropLast(".feature".count)) : path
    return stem.split(separator: "/").map { String($0.map { $0 == "." ? "_" : $0 }) }.joined(separator: ".")
  }

  private static func counts(
    of run: TestRun, errors: Int, hasSkipped: Bool
  ) -> [(String, String)] {
    let skipped = ("skipped", "\(run.count(.skipped))")
    return [
      ("tests", "\(run.scenarioCount + errors)"), ("failures", "\(run.count(.failed))"),
      ("errors", "\(errors)"),
    ] + (hasSkipped ? [skipped] : []) + [("time", RealTime.seconds(run.duration, decimals: 3))]
  }

  /// Without the time zone, as in Ant's schema.
  private var timestamp: String { String(origin.start.description.prefix(19)) }
}
