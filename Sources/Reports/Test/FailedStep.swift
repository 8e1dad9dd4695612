import Diagnostics
import Scenarios
import Wording

/// The step at which a scenario failed, and what went wrong: every format reports this in its own way.
struct FailedStep {
  let step: PlannedStep
  let failure: StepResult.Failure
  /// What is wrong, in one line.
  let message: String
  let hint: String?

  /// nil if the scenario did not fail.
  init?(of result: ScenarioResult) {
    guard let place = result.failedStep, let failure = result.steps[place].failure else { return nil }
    step = result.scenario.steps[place]
    self.failure = failure
    let words = Spoken(failure)
    message = words.message
    hint = words.hint
  }

  var place: Place { step.place }
  /// The location of the step: `shop/cobrowse.feature:12`.
  var location: String { "\(place.file):\(place.line)" }
  /// The step as written, with its placeholders filled in.
  var sentence: String { step.keyword + step.text }

  /// nil if the step could not be done at all.
  var mismatch: Mismatch? {
    if case .mismatch(let mismatch) = failure { mismatch } else { nil }
  }

  /// Categories by which a program can sort failures.
  enum Kind: String {
    /// An expectation did not hold.
    case expectation
    /// The step could not be done.
    case problem
    /// The step's text matches no sentence.
    case unknownSentence = "unknown-sentence"
    /// A warning was raised where none is allowed.
    case warning
  }

  var kind: Kind {
    if step.pattern == nil { return .unknownSentence }
    return switch failure {
    case .mismatch: .expectation
    case .problem: .problem
    case .warnings: .warning
    }
  }

  /// What the last screen shows: a scenario goes on after a warning.
  var screenTitle: String { kind == .warning ? "The screen at the end" : "The screen at that moment" }

  /// Everything in a few plain lines, without the details for people.
  var explanation: String {
    var lines = ["\(location): \(sentence)", message]
    if let mismatch, mismatch.isLong {
      lines += ["expected:", mismatch.expected, "actual:", mismatch.actual]
    }
    if let hint { lines.append("hint: \(hint)") }
    return lines.joined(separator: "\n")
  }
}

extension Mismatch {
  /// Whether it needs more than a line: a table, a text or a screen.
  var isLong: Bool { (expected + actual).contains(where: \.isNewline) }
}
