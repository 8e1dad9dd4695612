import Cells
import Desktop
import Scenarios
import Wording

extension Playback {
  /// What the caption says now.
  var caption: Caption {
    let scenario = programme.scenarios[place.scenario]
    let step = captionedStep
    var caption = Caption(
      title: scenario.name,
      position: Caption.Position(
        scenario: place.scenario + 1, scenarios: programme.scenarios.count, step: step.map { $0 + 1 },
        steps: scenario.steps.count),
      pace: pace, mark: .none, text: "", keys: keyHints, showsHelp: overlay == .help)
    if let step {
      caption.text = scenario.steps[step].keyword + scenario.steps[step].text
      caption.details = StepDetails.expected(scenario.steps[step])
      caption.mark = place.phase == .settled ? .done : .next
      if let clock { caption.details.append(clock) }
      if place.phase == .settled, let failure = performed.results[step].failure {
        caption.mark = .failed
        caption.details = StepDetails.of(failure)
        let skipped = scenario.steps.count - performed.doneSteps
        if skipped > 0 {
          caption.details.append("\(skipped) more \(skipped == 1 ? "step is" : "steps are") not done.")
        }
      }
    } else {
      if !scenario.feature.isEmpty { caption.title = scenario.feature }
      caption.text = "\(scenario.pickle.scenario.keyword): \(scenario.name)"
      let description = scenario.pickle.scenario.description.split { $0.isWhitespace }.joined(separator: " ")
      if !description.isEmpty { caption.details = [description] }
    }
    if showsNotes { caption.notes = programme.notes(ofScenario: place.scenario, step: step) }
    add(to: &caption)
    return caption
  }

  /// The step that the caption is about; nil: the scenario by itself.
  private var captionedStep: Int? {
    if place.phase != .settled { return place.done }
    return place.done > 0 ? place.done - 1 : nil
  }

  /// The clock while it runs: the console's own shows minutes only.
  private var clock: String? {
    guard place.phase == .underWay, case .passes(let end, _) = doing else { return nil }
    let (now, then) = (console.state.now.timeOfDay().prefix(8), end.timeOfDay().prefix(8))
    return "The clock runs: \(now), until \(then)."
  }

  private var pace: Caption.Pace {
    if overlay == .question { return .asking }
    if isOver { return .over }
    return isPaused ? .paused(speed: speed.description) : .playing(speed: speed.description)
  }

  /// What is said beside the step.
  private func add(to caption: inout Caption) {
    if overlay == .question {
      caption.mark = .none
      caption.text = "Quit?"
      caption.details = []
    } else if let remark {
      caption.details.insert(remark, at: 0)
    } else if isOver {
      caption.details.append("That was all.")
    }
  }
}

/// What belongs to a step's sentence, in lines.
enum StepDetails {
  /// What stands under a step: a table's rows in one line, of a text how long it is.
  static func expected(_ step: PlannedStep) -> [String] {
    switch step.attachment {
    case .none: []
    case .table(let rows): [rows.map { $0.joined(separator: ", ") }.joined(separator: " | ")]
    case .docString(let text):
      ["(\(text.split(separator: "\n", omittingEmptySubsequences: false).count) lines)"]
    }
  }

  /// What was expected and what there is instead, or what is wrong and what to do about it.
  static func of(_ failure: StepResult.Failure) -> [String] {
    guard case .shortfall(let shortfall) = failure else {
      let words = Spoken(failure)
      return [words.message] + (words.hint.map { [$0] } ?? [])
    }
    let expected = lines(shortfall.expected)
    let actual = lines(shortfall.actual)
    switch (expected.count, actual.count) {
    case (1, 1): return ["expected: \(expected[0])", "there is: \(actual[0])"]
    case (1, _): return ["expected: \(expected[0])", "It is nowhere in the \(actual.count) lines there are."]
    default:
      let place = zip(expected, actual).enumerated().first { $1.0 != $1.1 }?.offset
      let first = place ?? min(expected.count, actual.count)
      return [
        "line \(first + 1) expected: \(first < expected.count ? expected[first] : "nothing more")",
        "line \(first + 1) there is: \(first < actual.count ? actual[first] : "nothing more")",
      ]
    }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
