import Testing

/// One sentence, where it holds, where it does not, and where a name or a value in it is none of the known ones.
struct SentenceCase: Sendable, CustomTestStringConvertible {
  let pattern: String
  let beginning: Beginning
  /// Steps that pass.
  let holds: String
  /// Steps of which the last fails, and what it says.
  let fails: Failing?
  /// The same for a value that is wrong.
  let wrong: Failing?

  struct Failing: Sendable {
    let steps: String
    let says: String

    init(_ steps: String, says: String) { (self.steps, self.says) = (steps, says) }
  }

  init(
    _ pattern: String, at beginning: Beginning = .chatting, holds: String, fails: Failing? = nil,
    wrong: Failing? = nil
  ) {
    self.pattern = pattern
    self.beginning = beginning
    self.holds = holds
    self.fails = fails
    self.wrong = wrong
  }

  var testDescription: String { pattern }

  static let all = settingTheStage + happening + expecting
}
