import Scenarios

/// A report of a `test` run, made while the run goes on.
///
/// It keeps what it will print, and nothing else of the scenarios: a run may have any number of them.
public protocol TestReport: Sendable {
  /// Takes the next file, even if none of its scenarios is run.
  mutating func begin(_ file: ScenarioFile)
  /// Takes some scenarios of that file that have ended, in their order.
  mutating func add(_ results: [ScenarioResult])
  /// The whole report, ending in a line break.
  func text(of run: TestRun) -> String
}

/// A format for the report of a `test` run.
///
/// `messages` needs the ids of the files' parts to differ between files: read each file with a `firstID`
/// after the ids of the files before it.
public struct TestReportFormat: Sendable {
  /// The name on the command line: `junit`.
  public let name: String
  private let begin: @Sendable (ReportOrigin) -> any TestReport

  init(_ name: String, _ begin: @escaping @Sendable (ReportOrigin) -> any TestReport) {
    self.name = name
    self.begin = begin
  }

  /// All formats, as help lists them.
  public static let all: [TestReportFormat] = [
    .pretty, .html, .junit, .json, .github, .tap, .cucumber, .messages,
  ]

  /// A report of a run that begins.
  public func report(from origin: ReportOrigin) -> any TestReport { begin(origin) }
}

extension TestReportFormat: Hashable {
  public static func == (left: TestReportFormat, right: TestReportFormat) -> Bool { left.name == right.name }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
