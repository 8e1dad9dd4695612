import Testing

/// One sentence with steps where it holds, where it fails, and where a name or value is unknown.
struct SentenceCase: Sendable, CustomTestStringConvertible {
  let pattern: String
  let beginning: Beginning
  /// Steps that pass.
  let holds: String
  /// Steps of which the last one fails, and its message.
  let fails: Failing?
  /// The same with a wrong value.
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

  static let all =
    settingTheStage + settingTheWorkstream + decidingAboutTheWorkstream + happening + aboutInvitations
    + aboutPages + expecting
}
