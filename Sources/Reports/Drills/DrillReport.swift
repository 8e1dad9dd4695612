import Notations
import Scenarios

/// What came of a trainee's drills, as text and as JSON.
public struct DrillReport: Sendable {
  private let results: [DrillResult]
  private let passMark: Int
  /// Whether drills are left that were never begun.
  private let isCutShort: Bool

  public init(_ results: [DrillResult], passMark: Int, isCutShort: Bool) {
    (self.results, self.passMark, self.isCutShort) = (results, passMark, isCutShort)
  }

  public var isPassed: Bool { !isCutShort && results.allSatisfy { $0.passes(passMark) } }

  /// The report for people.
  public var lines: [String] {
    let verdict =
      isPassed ? "Passed." : "Not passed: \(passMark)% of the points and every check are needed."
    return results.flatMap(lines) + [verdict]
  }

  private func lines(_ result: DrillResult) -> [String] {
    var lines = [result.scenario.name + (result.isComplete ? "" : " (not finished)")]
    lines.append("  " + DrillWords.score(result.score, isPassed: result.passes(passMark)))
    for mistake in result.mistakes {
      lines.append("  \(result.scenario.steps[mistake.step].text): \(DrillWords.lines(mistake)[0])")
    }
    return lines
  }

  /// For programs: `agent-console.drill/1`.
  public var json: JSONValue {
    [
      "schema": "agent-console.drill/1", "passed": .flag(isPassed), "passMark": .integer(passMark),
      "drills": .list(results.map(document)),
    ]
  }

  private func document(_ result: DrillResult) -> JSONValue {
    let steps = result.scenario.steps
    let tasks: [JSONValue] = result.score.tasks.map { task in
      [
        "step": .text(steps[task.step].text), "end": .text(task.end.rawValue), "hints": .integer(task.hints),
        "mistakes": .integer(task.mistakes), "points": .integer(task.points),
      ]
    }
    let checks: [JSONValue] = result.score.checks.map { check in
      ["step": .text(steps[check.step].text), "holds": .flag(check.holds)]
    }
    let mistakes: [JSONValue] = result.mistakes.map { mistake in
      [
        "step": .text(steps[mistake.step].text), "message": .text(DrillWords.lines(mistake)[0]),
        "claim": JSONValue(mistake.claim?.claim.name), "takenBack": .flag(mistake.isTakenBack),
      ]
    }
    return [
      "feature": .text(result.scenario.feature), "scenario": .text(result.scenario.name),
      "file": .text(result.scenario.file), "line": .integer(result.scenario.line),
      "complete": .flag(result.isComplete), "passed": .flag(result.passes(passMark)),
      "points": .integer(result.score.points), "mostPoints": .integer(result.score.mostPoints),
      "percent": .integer(result.score.percent), "hints": .integer(result.score.hints),
      "milliseconds": .integer(Int(result.score.time.milliseconds)), "tasks": .list(tasks),
      "checks": .list(checks), "mistakes": .list(mistakes),
    ]
  }
}
