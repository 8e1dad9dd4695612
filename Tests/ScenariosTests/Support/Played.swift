import Gherkin
import Notations
import ScenarioSupport
import Scenarios
import Testing
import Wording

/// Runs the scenarios of a text with the built-in samples.
func played(_ text: String) throws -> [ScenarioResult] {
  let file = try ScenarioFile(SourceText(file: "test.feature", text: text))
  let runner = ScenarioRunner(library: SampleLibrary(), stopwatch: { 0 })
  return file.scenarios.map(runner.run)
}

/// The starting point of a test's scenario.
enum Beginning: Sendable {
  /// No organization is named.
  case nowhere
  /// At the desk of an organization, before the first conversation.
  case at(String)
  /// At Contoso in a conversation with Noah Park.
  case chatting

  fileprivate var steps: [String] {
    switch self {
    case .nowhere: []
    case .at(let organization): ["Given the org \"\(organization)\""]
    case .chatting: ["Given the org \"contoso\"", "Given a conversation with \"Noah Park\""]
    }
  }
}

/// One scenario with these steps.
func played(_ beginning: Beginning, _ steps: String) throws -> ScenarioResult {
  let lines =
    beginning.steps + steps.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let text = "Feature: Test\n  Scenario: Test\n" + lines.map { "    \($0)" }.joined(separator: "\n")
  return try #require(try played(text).first)
}

/// One scenario at Contoso, in a conversation with Noah Park, with these steps.
func playedAtContoso(_ steps: String) throws -> ScenarioResult { try played(.chatting, steps) }

/// The failure of a scenario in words; nil if it passed.
func failure(of result: ScenarioResult) -> String? {
  guard let place = result.failedStep, let failure = result.steps[place].failure else { return nil }
  let words = Spoken(failure)
  let sentence = "\(result.scenario.steps[place].text): "
  var text = words.message.hasPrefix(sentence) ? words.message : sentence + words.message
  if case .mismatch(let mismatch) = failure, (mismatch.expected + mismatch.actual).contains("\n") {
    text += "\n\(mismatch.expected)\n---\n\(mismatch.actual)"
  }
  return text + (words.hint.map { " (\($0))" } ?? "")
}

/// The failure of a scenario with these steps; nil if it passes.
func failure(_ beginning: Beginning, _ steps: String) throws -> String? {
  failure(of: try played(beginning, steps))
}
