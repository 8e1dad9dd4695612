import Cells
import Diagnostics
import Notations
import Scenarios

extension TestReportFormat {
  /// XML as written by JUnit's Ant task and read by Jenkins and GitLab.
  public static var junit: TestReportFormat {
    TestReportFormat("junit") { JUnitReport($0, $1).text }
  }
}

/// A run as JUnit XML: a suite for each feature file, a test case for each scenario.
///
/// There is no standard; this follows the schema of Jenkins' xUnit plugin (junit-10.xsd, in the versions in
/// which a test case had `file` and `line`, which GitLab reads).
struct JUnitReport {
  let text: String

  init(_ run: TestRun, _ origin: ReportOrigin) {
    let unread = run.unreadFiles
    let suites = run.files.filter { !$0.results.isEmpty }.map { Self.suite(of: $0, origin) }
    let root = JUnitElement(
      "testsuites",
      [("name", "agent-console test")]
        + Self.counts(of: run.results, errors: unread.count, hasSkipped: false),
      suites + unread.map { Self.suite(of: $0, origin) })
    text = (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"] + root.lines()).map { $0 + "\n" }.joined()
  }

  private static func suite(of file: TestRun.FileResult, _ origin: ReportOrigin) -> JUnitElement {
    let titles = ScenarioTitles(of: file.file)
    let path = file.file.source.file
    let name = file.file.document.feature?.name ?? ""
    return JUnitElement(
      "testsuite",
      [("name", name.isEmpty ? path : name), ("file", path), ("timestamp", timestamp(origin))]
        + counts(of: file.results, errors: 0, hasSkipped: true),
      file.results.map { testCase(of: $0, titles[$0.scenario], origin.pictures[$0]) })
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

  private static func suite(of unread: UnreadFile, _ origin: ReportOrigin) -> JUnitElement {
    let attributes = attributes(unread.title, unread.file, unread.firstLine, 0)
    let message = "\(unread.file):\(unread.firstLine): \(unread.message)"
    let error = JUnitElement("error", [("type", "unreadable"), ("message", message)], text: unread.text)
    return JUnitElement(
      "testsuite",
      [("name", unread.file), ("file", unread.file), ("timestamp", timestamp(origin))]
        + counts(of: [], errors: 1, hasSkipped: true), [JUnitElement("testcase", attributes, [error])])
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
    of results: [ScenarioResult], errors: Int, hasSkipped: Bool
  ) -> [(String, String)] {
    let skipped = ("skipped", "\(results.count { $0.status == .skipped })")
    return [
      ("tests", "\(results.count + errors)"), ("failures", "\(results.count { $0.status == .failed })"),
      ("errors", "\(errors)"),
    ] + (hasSkipped ? [skipped] : []) + [
      ("time", RealTime.seconds(results.reduce(0) { $0 + $1.duration }, decimals: 3))
    ]
  }

  /// Without the time zone, as in Ant's schema.
  private static func timestamp(_ origin: ReportOrigin) -> String {
    String(origin.start.description.prefix(19))
  }
}
