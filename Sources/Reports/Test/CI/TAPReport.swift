import Cells
import Notations
import Scenarios

extension TestReportFormat {
  /// The Test Anything Protocol, version 14.
  public static let tap = TestReportFormat("tap") { _ in TAPReport() }
}

/// A run in the Test Anything Protocol: a test point for each scenario, in the order of the files.
///
/// "TAP 14 specification", testanything.org. The YAML below a failed point puts its texts in double quotes,
/// which every YAML reader understands.
struct TAPReport: TestReport {
  /// The lines of the test points so far.
  private var lines: [String] = []
  private var count = 0
  private var titles: ScenarioTitles?
  /// The comment that names the file, until its first test point.
  private var comment: String?

  mutating func begin(_ file: ScenarioFile) {
    titles = ScenarioTitles(of: file)
    comment = "# \(VisibleText.of(file.source.file))"
  }

  mutating func add(_ results: [ScenarioResult]) {
    for result in results {
      guard let title = titles?[result.scenario] else { continue }
      if let comment { lines.append(comment) }
      comment = nil
      count += 1
      lines += Self.point(of: result, title, number: count)
    }
  }

  func text(of run: TestRun) -> String {
    let unread = run.unreadFiles
    let points = unread.enumerated().flatMap { Self.point(of: $1, number: count + 1 + $0) }
    return (["TAP version 14", "1..\(count + unread.count)"] + lines + points).map { $0 + "\n" }.joined()
  }

  private static func point(of result: ScenarioResult, _ title: String, number: Int) -> [String] {
    let description = "\(number) - \(escaped(title))"
    guard let failed = FailedStep(of: result) else {
      return [result.status == .skipped ? "ok \(description) # SKIP not run" : "ok \(description)"]
    }
    var members: [(String, JSONValue)] = [("step", .text(failed.sentence))]
    if let mismatch = failed.mismatch {
      members += [("expected", .text(mismatch.expected)), ("actual", .text(mismatch.actual))]
    }
    if let hint = failed.hint { members.append(("hint", .text(hint))) }
    members.append(("steps", .text(result.reach)))
    return ["not ok \(description)"]
      + diagnostic(failed.message, failed.place.file, failed.place.line, members)
  }

  private static func point(of file: UnreadFile, number: Int) -> [String] {
    ["not ok \(number) - \(escaped(file.file))"]
      + diagnostic(file.message, file.file, file.firstLine, [("text", .text(file.text))])
  }

  private static func diagnostic(
    _ message: String, _ file: String, _ line: Int, _ members: [(String, JSONValue)]
  ) -> [String] {
    let head = [
      "---", "message: \(JSONValue.text(message).compact)", "severity: fail", "at:",
      "  file: \(JSONValue.text(file).compact)", "  line: \(line)",
    ]
    return (head + members.map { "\($0): \($1.compact)" } + ["..."]).map { "  \($0)" }
  }

  /// Escapes `#`, which would start a directive, and `\`, the escape character.
  private static func escaped(_ description: String) -> String {
    var text = ""
    for character in VisibleText.of(description) {
      if character == "#" || character == "\\" { text += "\\" }
      text.append(character)
    }
    return text
  }
}
