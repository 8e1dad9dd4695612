import Gherkin
import Notations
import ScenarioSupport
import Scenarios
import Testing
import Wording

/// The scenarios of a text, run at the built-in samples.
func played(_ text: String) throws -> [ScenarioResult] {
  let file = try ScenarioFile(SourceText(file: "test.feature", text: text))
  let runner = ScenarioRunner(library: SampleLibrary(), stopwatch: { 0 })
  return file.scenarios.map(runner.run)
}

/// Where a scenario of a test begins.
enum Beginning: Sendable {
  /// Nothing is said of the organization.
  case nowhere
  /// At the desk of an organization, where nobody has come yet.
  case at(String)
  /// At Contoso, in a conversation with Noah Park.
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

/// What went wrong in a scenario, in words; nil where nothing did.
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

/// What goes wrong in one scenario with these steps; nil where nothing does.
func failure(_ beginning: Beginning, _ steps: String) throws -> String? {
  failure(of: try played(beginning, steps))
}
