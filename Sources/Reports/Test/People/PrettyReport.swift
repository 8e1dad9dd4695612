import Scenarios
import Wording

extension TestReportFormat {
  /// For people: one line for each scenario that passed, and everything that helps to understand a failed
  /// one.
  public static let pretty = TestReportFormat("pretty") { PrettyText($0.pictures) }
}

/// The report for people as a text.
private struct PrettyText: TestReport {
  private let pictures: PicturePaths
  private var report = PrettyReport()
  private var text = ""

  init(_ pictures: PicturePaths) { self.pictures = pictures }

  mutating func begin(_ file: ScenarioFile) {}

  mutating func add(_ results: [ScenarioResult]) {
    for result in results { text += Self.text(report.add(result, picture: pictures[result])) }
  }

  func text(of run: TestRun) -> String { text + Self.text(report.ending(of: run)) }

  private static func text(_ lines: [ReportLine]) -> String { lines.map { $0.text + "\n" }.joined() }
}

/// The report for people: each scenario as its result arrives, then the failures.
///
/// Words state each result; colour and symbols only repeat it.
public struct PrettyReport: Sendable {
  /// A line for each scenario that failed.
  private var failures: [ReportLine] = []

  public init() {}

  /// The lines of a scenario that has ended, which is named again in the ending if it failed.
  ///
  /// - Parameter picture: the path of the picture of its pages.
  public mutating func add(_ result: ScenarioResult, picture: String? = nil) -> [ReportLine] {
    if let failed = FailedStep(of: result) {
      failures.append(Self.failure(result.scenario.shownName, at: failed.location, failed.message))
    }
    return Self.lines(of: result, picture: picture)
  }

  /// The end: the failures again, the files that could not be read, and the counts.
  public func ending(of run: TestRun) -> [ReportLine] {
    let unread = run.unreadFiles.map { file in
      Self.failure(file.shownName, at: "\(file.file):\(file.firstLine)", file.message)
    }
    let list = failures + unread
    let lines = list.isEmpty ? [] : [ReportLine(.strong("Failed:"))] + list + [.empty]
    return lines + [ReportLine(.strong(run.summary))]
  }

  /// One scenario: a line if it passed or was not run, all details if it failed.
  ///
  /// - Parameter picture: the path of the picture of its pages.
  static func lines(of result: ScenarioResult, picture: String? = nil) -> [ReportLine] {
    let heading = heading(of: result)
    guard let failed = FailedStep(of: result) else { return [heading] }
    let details = FailureLines(failed, in: result.rehearsal)
    let below =
      steps(of: result, failed) + [.empty] + details.reason + details.circumstances + [.empty]
      + (picture.map { [ReportLine(.plain("Picture of the page: "), .strong($0))] } ?? []) + [
        ReportLine(.plain("Look at it: "), .strong(PlayLine.of(failed, in: result.scenario)))
      ]
    return [heading] + below.map { $0.indented(by: 4) } + [.empty]
  }

  private static func failure(_ name: String, at location: String, _ message: String) -> ReportLine {
    ReportLine(.alarming("  ✗ "), .plain(name), .faint("  \(location)  "), .plain(message))
  }

  private static func heading(of result: ScenarioResult) -> ReportLine {
    let scenario = result.scenario
    let place = EmphasizedText.faint("  \(scenario.file):\(scenario.line)")
    return switch result.status {
    case .passed: ReportLine(.good("✓ ok     "), .plain("  \(scenario.shownName)"), place)
    case .failed: ReportLine(.alarming("✗ FAILED "), .strong("  \(scenario.shownName)"), place)
    case .skipped: ReportLine(.faint("- skipped"), .plain("  \(scenario.shownName)"), place)
    }
  }

  private static func steps(of result: ScenarioResult, _ failed: FailedStep) -> [ReportLine] {
    zip(result.scenario.steps, result.steps).flatMap { step, result in
      let sentence = step.keyword + step.text
      switch result.status {
      case .passed:
        let refusal = result.refusal.map { ReportLine(.faint("    refused: \(RefusalWords.sentence($0))")) }
        let warnings = result.warnings.map { ReportLine(.alarming("    warning: \($0.rawValue)")) }
        return [ReportLine(.good("✓ "), .plain(sentence))] + (refusal.map { [$0] } ?? []) + warnings
      case .failed:
        return [ReportLine(.alarming("✗ "), .strong(sentence), .faint("  \(failed.location)"))]
      case .notReached: return [ReportLine(.faint("- \(sentence)  (not reached)"))]
      case .skipped: return [ReportLine(.faint("- \(sentence)  (not run)"))]
      }
    }
  }
}
