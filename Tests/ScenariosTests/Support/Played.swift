import Gherkin
import Notations
import Scenarios
import Testing

/// The scenarios of a text, run at the built-in samples.
func played(_ text: String) throws -> [ScenarioResult] {
  let file = try ScenarioFile(SourceText(file: "test.feature", text: text))
  let runner = ScenarioRunner(library: SampleLibrary(), stopwatch: { 0 })
  return file.scenarios.map(runner.run)
}

/// One scenario at Contoso, in a conversation with Noah Park, with these steps.
func playedAtContoso(_ steps: String) throws -> ScenarioResult {
  let text = """
    Feature: Test
      Scenario: Test
        Given the org "contoso"
        And a conversation with "Noah Park"
    \(steps.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
    """
  return try #require(try played(text).first)
}

/// What went wrong in a scenario, in words; nil where nothing did.
func failure(of result: ScenarioResult) -> String? {
  guard let place = result.failedStep, let failure = result.steps[place].failure else { return nil }
  let words = StepWords(failure)
  var text = "\(result.scenario.steps[place].text): \(words.message)"
  if case .shortfall(let shortfall) = failure, shortfall.expected.contains("\n") {
    text += "\n\(shortfall.expected)\n---\n\(shortfall.actual)"
  }
  return text + (words.hint.map { " (\($0))" } ?? "")
}
