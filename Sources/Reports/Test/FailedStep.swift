import Diagnostics
import Scenarios
import Wording

/// The step at which a scenario failed, with what went wrong there: what every format tells in its own way.
struct FailedStep {
  let step: PlannedStep
  let failure: StepResult.Failure
  /// What is wrong, on one line.
  let message: String
  let hint: String?

  /// Nil where the scenario has not failed.
  init?(of result: ScenarioResult) {
    guard let place = result.failedStep, let failure = result.steps[place].failure else { return nil }
    step = result.scenario.steps[place]
    self.failure = failure
    let words = Spoken(failure)
    message = words.message
    hint = words.hint
  }

  var place: Place { step.place }
  /// `shop/cobrowse.feature:12`, where the step stands.
  var location: String { "\(place.file):\(place.line)" }
  /// The step as it is written, its placeholders filled in.
  var sentence: String { step.keyword + step.text }

  /// Nil where the step could not be done at all.
  var shortfall: Shortfall? {
    if case .shortfall(let shortfall) = failure { shortfall } else { nil }
  }

  /// What a program may sort failures by.
  enum Kind: String {
    /// What was expected is not so.
    case expectation
    /// The step could not be done.
    case problem
    /// The step's text is no sentence.
    case unknownSentence = "unknown-sentence"
  }

  var kind: Kind {
    if step.pattern == nil { return .unknownSentence }
    return shortfall == nil ? .problem : .expectation
  }

  /// All of it in a few plain lines, without what people see beside it.
  var explanation: String {
    var lines = ["\(location): \(sentence)", message]
    if let shortfall, shortfall.isLong {
      lines += ["expected:", shortfall.expected, "actual:", shortfall.actual]
    }
    if let hint { lines.append("hint: \(hint)") }
    return lines.joined(separator: "\n")
  }
}

extension Shortfall {
  /// Whether it takes more than a line: a table, a text, a screen.
  var isLong: Bool { (expected + actual).contains(where: \.isNewline) }
}
