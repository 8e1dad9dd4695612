import Scenarios
import Simulation

/// A format in which `test` reports a run.
public enum TestReportFormat: String, Hashable, Sendable, CaseIterable {
  /// For people: what passed on a line, what failed with all that helps to understand it.
  case pretty
  /// The Test Anything Protocol, version 14.
  case tap
  /// XML as JUnit's Ant task writes it and Jenkins and GitLab read it.
  case junit
  /// `agent-console.test/1`.
  case json
  /// Cucumber's JSON, an array of features.
  case cucumber
  /// Cucumber's messages, one a line.
  case messages

  /// The whole report of a run, with a line break at its end.
  ///
  /// `messages` needs the ids of the files' parts to differ from file to file: read each with a `firstID` behind the
  /// ids of those before.
  public func text(of run: TestRun, from origin: ReportOrigin) -> String {
    switch self {
    case .pretty: PrettyReport.lines(of: run).map { $0.text + "\n" }.joined()
    case .tap: TAPReport(run).lines.map { $0 + "\n" }.joined()
    case .junit: JUnitReport(run, origin).text
    case .json: run.json.pretty + "\n"
    case .cucumber: CucumberReport(run).json.pretty + "\n"
    case .messages: CucumberMessages(run, origin).messages.map { $0.compact + "\n" }.joined()
    }
  }
}

/// Where a report comes from: what a program may want to know and the run itself does not.
public struct ReportOrigin: Hashable, Sendable {
  /// The version of agent-console.
  public let version: String
  /// When the run began, in real time.
  public let start: Instant

  public init(version: String, start: Instant) {
    self.version = version
    self.start = start
  }
}
