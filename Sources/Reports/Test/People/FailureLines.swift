import Cells
import Scenarios
import Simulation
import Wording

/// Everything that helps to understand why a scenario failed, line by line.
struct FailureLines {
  /// The size of the last screen in a report.
  static let screen = Size(width: 80, height: 24)

  /// The expected and actual results, with the hint.
  let reason: [ReportLine]
  /// What happened last, and the screen at that moment.
  let circumstances: [ReportLine]

  init(_ failed: FailedStep, in rehearsal: Rehearsal?) {
    reason = Self.reason(failed)
    // Before the first input, nothing has happened and there is nothing to show.
    circumstances =
      rehearsal.map { $0.hasBegun ? Self.facts(of: $0) + Self.screen(of: $0, failed) : [] } ?? []
  }

  private static func reason(_ failed: FailedStep) -> [ReportLine] {
    var lines: [ReportLine] = []
    if let mismatch = failed.mismatch {
      if mismatch.isLong { lines += [ReportLine(.alarming(failed.message)), .empty] }
      lines += Self.lines(of: mismatch)
    } else {
      lines.append(ReportLine(.alarming(failed.message)))
    }
    if let hint = failed.hint { lines.append(ReportLine(.strong("hint:"), .plain(" \(hint)"))) }
    return lines
  }

  private static func lines(of mismatch: Mismatch) -> [ReportLine] {
    let (expected, actual) = (mismatch.expected, mismatch.actual)
    if !mismatch.isLong {
      return [
        ReportLine(.strong("expected"), .plain("  "), .good(expected)),
        ReportLine(.strong("actual"), .plain("    "), .alarming(actual)),
      ]
    }
    switch mismatch.form {
    case .buttons, .screen:
      return [ReportLine(.good("- expected"), .plain("  "), .alarming("+ actual"))]
        + LineComparison(expected: expected, actual: actual).lines
    // What was searched for in a text has no counterpart there.
    case .values, .textOnScreen:
      return [
        ReportLine(.strong("expected"), .plain("  "), .good(expected)), ReportLine(.strong("actual")),
      ]
        + LineComparison.split(actual).map { ReportLine(.faint("│ "), .plain($0)) }
    }
  }

  private static func facts(of rehearsal: Rehearsal) -> [ReportLine] {
    let recent = rehearsal.run.recentLines
    guard !recent.last.isEmpty else { return [] }
    let gap = recent.earlierErrors.isEmpty ? [] : [ReportLine(.faint("…")).indented(by: 2)]
    return [.empty, ReportLine(.strong("What happened last"))] + recent.earlierErrors.map(line) + gap
      + recent.last.map(line)
  }

  private static func line(of fact: Fact, _ line: FactLine) -> ReportLine {
    ReportLine(line.printed(fact)).indented(by: 2)
  }

  private static func screen(of rehearsal: Rehearsal, _ failed: FailedStep) -> [ReportLine] {
    var rehearsal = rehearsal
    return [.empty, ReportLine(.strong(failed.screenTitle))]
      + LineComparison.split(rehearsal.screen(screen)).map { ReportLine(.faint("  │ "), .plain($0)) }
  }
}
