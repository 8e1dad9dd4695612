import Cells
import Desktop
import Scenarios
import Wording

extension Playback {
  /// The current caption.
  var caption: Caption {
    let scenario = playlist.scenarios[position.scenario]
    let step = captionedStep
    var caption = Caption(
      title: scenario.name,
      position: Caption.Position(
        scenario: position.scenario + 1, scenarios: playlist.scenarios.count, step: step.map { $0 + 1 },
        steps: scenario.steps.count),
      pace: pace, mark: .none, text: "", keys: keyHints, showsHelp: overlay == .help)
    if let step {
      caption.text = scenario.steps[step].keyword + scenario.steps[step].text
      caption.details = StepDetails.expected(scenario.steps[step])
      caption.mark = position.phase == .settled ? .done : .next
      if let clock { caption.details.append(clock) }
      if position.phase == .settled, position.together > 0 {
        // The first of them stands in the first line.
        let checks = scenario.steps[(step - position.together)...step].map { $0.keyword + $0.text }
        caption.text = checks[0]
        caption.details = checks.dropFirst().map { Caption.Mark.done.sign + $0 }
      }
      if position.phase == .settled, let failure = recording.results[step].failure {
        caption.mark = .failed
        caption.details = StepDetails.of(failure)
        let skipped = scenario.steps.count - recording.doneSteps
        if skipped > 0 {
          caption.details.append("\(skipped) more \(skipped == 1 ? "step is" : "steps are") skipped.")
        }
      }
    } else {
      if !scenario.feature.isEmpty { caption.title = scenario.feature }
      caption.text = "\(scenario.pickle.scenario.keyword): \(scenario.name)"
      if !scenario.description.isEmpty { caption.details = [scenario.description] }
    }
    if showsNotes { caption.notes = playlist.notes(ofScenario: position.scenario, step: step) }
    add(to: &caption)
    return caption
  }

  /// The step that the caption is about; nil for the scenario as a whole.
  private var captionedStep: Int? {
    if position.phase != .settled { return position.done }
    return position.done > 0 ? position.done - 1 : nil
  }

  /// The clock while it is running, because the console's own clock shows only minutes.
  private var clock: String? {
    guard position.phase == .underWay, case .passes(let end, _) = animation else { return nil }
    let (now, then) = (console.state.now.timeOfDay().prefix(8), end.timeOfDay().prefix(8))
    return "The clock runs: \(now), until \(then)."
  }

  private var pace: Caption.Pace {
    if overlay == .question { return .asking }
    if isOver { return .over }
    return isPaused ? .paused(speed: speed.description) : .playing(speed: speed.description)
  }

  /// Adds the details of the step.
  private func add(to caption: inout Caption) {
    if overlay == .question {
      caption.mark = .none
      caption.text = "Quit?"
      caption.details = []
    } else if let remark {
      caption.details.insert(remark, at: 0)
    } else if isOver {
      caption.details.append("Nothing more to play.")
    }
  }
}

/// Details of a step's sentence, in lines.
enum StepDetails {
  /// The table or text below a step: all rows of a table on one line, or the number of lines of a text.
  static func expected(_ step: PlannedStep) -> [String] {
    switch step.attachment {
    case .none: []
    case .table(let rows): [rows.map { $0.joined(separator: ", ") }.joined(separator: " | ")]
    case .docString(let text):
      ["(\(text.split(separator: "\n", omittingEmptySubsequences: false).count) lines)"]
    }
  }

  /// The expected and actual results, or what is wrong and what to do about it.
  static func of(_ failure: StepResult.Failure) -> [String] {
    guard case .mismatch(let mismatch) = failure else {
      let words = Spoken(failure)
      return [words.message] + (words.hint.map { [$0] } ?? [])
    }
    switch mismatch.form {
    case .values: return ["expected: \(mismatch.expected)", "there is: \(mismatch.actual)"]
    case .buttons(let differences):
      let shown = differences.prefix(mostDifferences).map(\.sentence)
      let others = differences.count - shown.count
      return shown + (others > 0 ? ["\(others) more \(others == 1 ? "differs" : "differ")."] : [])
    case .screen(_, let differences):
      return (differences.first.map(lines) ?? []) + (Spoken(failure).hint.map { [$0] } ?? [])
    case .textOnScreen(let count):
      return ["expected: \(mismatch.expected)", "It is not among the \(count) lines there are."]
    }
  }

  /// How many differences of a table are listed.
  private static let mostDifferences = 4

  /// A line of a screen, in both versions below each other.
  private static func lines(of difference: Difference) -> [String] {
    guard case .line(let line) = difference.place else { return [difference.sentence] }
    return [
      "line \(line) expected: \(difference.expected ?? "nothing more")",
      "line \(line) there is: \(difference.actual ?? "nothing more")",
    ]
  }
}
