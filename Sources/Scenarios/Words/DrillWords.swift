import Wording

/// The words of drills, on the screen and in reports.
public enum DrillWords {
  /// What is wrong with an attempt, and what that rests on.
  public static func lines(_ mistake: DrillMistake) -> [String] {
    let first =
      switch mistake.kind {
      case .refused(let refusal): "Not quite: \(RefusalWords.note(refusal))"
      case .other(let did, _): "That does something else: \(did)."
      case .notTheAgents(let actor):
        "That is not the agent's to do: the \(actor.rawValue) acts by itself here."
      case .movedTheClock: "In a drill, the clock moves by itself."
      }
    guard let claim = mistake.claim else { return [first] }
    return [first, "(\(claim.claim.basis.rawValue)) \(ClaimWords.statement(claim))"]
  }

  /// A score in one sentence, such as
  /// `8 of 9 points (88%), 1 hint, no mistake, 24 s: passed.`.
  public static func score(_ score: DrillScore, isPassed: Bool) -> String {
    let parts = [
      "\(score.points) of \(score.mostPoints) points (\(score.percent)%)",
      CountWords.count(score.hints, "hint", "hints"),
      CountWords.count(score.mistakes, "mistake", "mistakes"),
      "\(score.time.milliseconds / 1000) s",
    ]
    return parts.joined(separator: ", ") + (isPassed ? ": passed." : ": not passed.")
  }

  /// Why a scenario cannot be an exercise.
  public static func problem(_ problem: DrillProblem, of scenario: PlannedScenario) -> (
    error: String, hint: String
  ) {
    let place = "\(scenario.file):\(scenario.line)"
    return switch problem {
    case .noTask:
      (
        "\(place): no step of “\(scenario.name)” is the agent's, so there is nothing to practise",
        "write what the trainee is to do as a When: `When the agent types \"/cb\"`"
      )
    case .fails(let step, _):
      (
        "\(place): “\(scenario.name)” fails by itself at “\(scenario.steps[step].text)”",
        "`agent-console test \(place)` says why"
      )
    case .runsPages:
      (
        "\(place): “\(scenario.name)” runs the provider's own pages, and a drill simulates them",
        "`agent-console play \(place)` shows it"
      )
    }
  }
}
