import Cells
import Notations
import Scenarios

extension TestReportFormat {
  /// The Test Anything Protocol, version 14.
  public static var tap: TestReportFormat {
    TestReportFormat("tap") { run, _ in TAPReport(run).lines.map { $0 + "\n" }.joined() }
  }
}

/// A run in the Test Anything Protocol: a test point for each scenario, in the order of the files.
///
/// "TAP 14 specification", testanything.org. The YAML below a failed point puts its texts in double quotes,
/// which every YAML reader understands.
struct TAPReport {
  let lines: [String]

  init(_ run: TestRun) {
    var points: [[String]] = []
    for file in run.files {
      let titles = ScenarioTitles(of: file.file)
      for (index, result) in file.results.enumerated() {
        let comment = index == 0 ? ["# \(VisibleText.of(file.file.source.file))"] : []
        points.append(comment + Self.point(of: result, titles[result.scenario], number: points.count + 1))
      }
    }
    for file in run.unreadFiles { points.append(Self.point(of: file, number: points.count + 1)) }
    lines = ["TAP version 14", "1..\(points.count)"] + points.flatMap { $0 }
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
