import Diagnostics
import Notations
import Scenarios
import Testing
import Wording

@Suite("Lines that Gherkin takes as description")
struct SwallowedLineTests {
  private func file(_ text: String) throws -> ScenarioFile {
    try ScenarioFile(SourceText(file: "f.feature", text: "Feature: F\n" + text))
  }

  /// What is reported of a file: severity, line, rule.
  private func told(_ text: String) throws -> [String] {
    try file(text).diagnostics.map { "\($0.severity) \($0.place.line) \($0.rule)" }
  }

  private static let rest =
    "\n    Given a conversation with \"Mia Wong\"\n    Then the conversation is Active\n"

  @Test(
    "A step that is none is told with its place, and its scenario fails",
    arguments: [
      "given ", "GIVEN ", "Giben ", "Given\u{A0}", "Given\t", "Given\u{3000}", "Given: ", "Given：", "Given, ",
      "Gegeben sei ", "Soit ", "\u{200B}Given ", "Given", "- ", "- Given ", "1. Given ", "", "Given. ",
    ])
  func steps(keyword: String) throws {
    for title in ["  Background:\n    One more.\n", "  Scenario: S\n    One more.\n"] {
      let scenario = title.contains("Background") ? "\n  Scenario: S" : ""
      let text = title + "    \(keyword)a conversation with \"Noah Park\"" + scenario + Self.rest
      #expect(try told(text) == ["error 4 scenario-keyword"])
      let result = try #require(try played("Feature: F\n" + text).first)
      #expect(result.status == .failed)
      #expect(failure(of: result)?.contains("description and does not run") == true)
    }
  }

  @Test(
    "A title that is none is told with its place",
    arguments: [
      "scenario: ", "SCENARIO: ", "Scenario : ", "Scenario\u{A0}: ", "Scenario：", "Scenario ", "Scenaro: ",
      "Szenario: ", "Scénario: ", "ScenarioOutline: ", "Scenario; ", "Scenario - ", "Scenario. ",
    ])
  func titles(title: String) throws {
    #expect(try told("  \(title)first" + Self.rest) == ["error 2 scenario-keyword"])
    let below = "  Scenario: drafted\n  \(title)first" + Self.rest
    #expect(try told(below) == ["error 3 scenario-keyword"])
    #expect(try played("Feature: F\n" + below).map(\.status) == [.failed])
  }

  @Test(
    "A background that is none fails every scenario that misses it",
    arguments: ["background:", "Background :"])
  func backgrounds(title: String) throws {
    let text = "  \(title)\n    Given a conversation with \"Noah Park\"\n  Scenario: a" + Self.rest
    #expect(try told(text) == ["error 2 scenario-keyword"])
    #expect(try played("Feature: F\n" + text).map(\.status) == [.failed])
  }

  @Test("A step above the first scenario is told once")
  func stepsOfNobody() throws {
    let step = "  Given a conversation with \"Noah Park\"\n"
    #expect(try told(step + step + "  Scenario: a" + Self.rest) == ["error 2 scenario-keyword"])
  }

  @Test("A keyword and a sentence that are both misspelt are a warning where prose is possible")
  func doubtful() throws {
    #expect(
      try told("  Scenario: a\n    given the agent acepts it" + Self.rest) == ["warning 3 scenario-keyword"])
  }

  @Test(
    "Prose is description",
    arguments: [
      "As an agent", "I want to see the page", "So that I can help", "In order to help",
      "given the chance, ask",
      "when in doubt, ask", "then the agent is happy.",
      "the conversation is over", "Background noise is tested elsewhere", "Scenario planning is hard",
      "Rule of thumb: be quick", "Rules: see the wiki", "Role: agent", "Context: support", "Note: slow",
      "Features: many", "Example of an agent", "- one", "1. two", "https://example.com/given",
      "Andy is an agent",
      "Whenever a customer asks, help", "A customer waits.", "Feature flags are off", "Als ob. An agent.",
    ])
  func prose(line: String) throws {
    #expect(try told("  \(line)\n\n  Scenario: a" + Self.rest) == [])
    #expect(try told("  Scenario: a\n      \(line)" + Self.rest) == [])
    #expect(
      try told("  Background:\n      \(line)\n    Given the agent \"Ana\"\n  Scenario: a" + Self.rest) == [])
  }

  @Test(
    "A keyword behind a list's mark is told, whatever follows it",
    arguments: ["- ", "1. ", "2) ", "a) ", "> ", "• ", "→ ", "✓ ", "[ ] ", "// ", "– "])
  func listMarks(mark: String) throws {
    #expect(
      try told("  Scenario: S\n    \(mark)Given a" + Self.rest) == ["warning 3 scenario-keyword"])
    #expect(try told("  Scenario: S\n    \(mark)Given a\n") == ["error 3 scenario-keyword"])
    #expect(try told("  Scenario: S\n    \(mark)given the chance, ask" + Self.rest) == [])
    #expect(
      try told("  \(mark)When the agent types \"/cb\"\n  Scenario: S" + Self.rest)
        == ["error 2 scenario-keyword"])
  }

  @Test("A step with a star above the first scenario is told as one")
  func starAboveTheFirstScenario() throws {
    let found = try file("  * the agent types \"/cb\"\n  * and more\n  Scenario: S" + Self.rest).diagnostics
    #expect(found.map { "\($0.severity) \($0.place.line)" } == ["error 2"])
    #expect(found.first.map { Spoken($0).message }?.hasPrefix("this step comes before") == true)
  }

  @Test(
    "A title without its colon in a scenario without steps is told at its place",
    arguments: [
      ("Scenario - x", ["error 3 scenario-keyword"]), ("Scenario – x", ["error 3 scenario-keyword"]),
      ("Szenario: x", ["error 3 scenario-keyword"]), ("Scénario: x", ["error 3 scenario-keyword"]),
      ("Rule x", ["error 2 scenario-empty", "warning 3 scenario-keyword"]),
      ("Feature x", ["error 2 scenario-empty", "warning 3 scenario-keyword"]),
      ("Scenario 1: x", ["error 2 scenario-empty", "warning 3 scenario-keyword"]),
    ])
  func titlesInEmptyScenarios(line: String, expected: [String]) throws {
    #expect(try told("  Scenario: drafted\n  \(line)\n") == expected)
    #expect(try told("  Scenario: drafted\n  \(line)\n\n  Scenario: next" + Self.rest) == expected)
  }

  @Test(
    "The hint for another language's title has the same meaning and the nearest spelling",
    arguments: [
      ("Szenario", "Scenario"), ("Scénario", "Scenario"), ("Szenariogrundriss", "Scenario Outline"),
      ("Beispiel", "Example"), ("Plan du scénario", "Scenario Outline"), ("Сценарий", "Scenario"),
      ("Beispiele", "Examples"),
    ])
  func foreignTitles(written: String, meant: String) throws {
    let found = try file("  Scenario: S\n  \(written): x\n").diagnostics.first
    let hint = found.flatMap { Spoken($0).hint }
    #expect(hint?.hasPrefix("write `\(meant): …`, or `# language: ") == true, "\(hint ?? "")")
  }

  @Test("Right below a title, a keyword in another case is told whatever follows it")
  func lowerCase() throws {
    for line in ["when the agent opens the thing", "given nothing at all", "but not on Sunday"] {
      #expect(try told("  Scenario: a\n    \(line)" + Self.rest) == ["warning 3 scenario-keyword"])
      #expect(try told("  Scenario: a\n    It shows the page\n    \(line)" + Self.rest) == [])
      #expect(try told("  \(line)\n  Scenario: a" + Self.rest) == [])
    }
  }

  @Test("A misspelt title of several words is told as that title, and its examples are right")
  func longTitles() throws {
    let text =
      "  Scenario Outlines: a\n    Given a conversation with \"<who>\"\n    Examples:\n      | who |\n      | Mia |\n"
    let found = try file(text).diagnostics
    #expect(found.filter(\.isError).map(\.place.line) == [2])
    #expect(found.first.flatMap { Spoken($0).hint }?.contains("`Scenario Outline:`") == true)
    #expect(try !told(text).contains { $0.contains("step-argument") })
  }

  @Test("A language below the first lines has no effect, which is told")
  func lateLanguages() throws {
    #expect(try told("  # language: de\n  Scenario: a" + Self.rest) == ["warning 2 scenario-keyword"])
    #expect(try told("  # language: see the wiki\n  Scenario: a" + Self.rest) == [])
    #expect(try told("  # language: en\n  Scenario: a" + Self.rest) == [])
  }

  @Test("A placeholder without a column is told once, at the placeholder")
  func unfilledPlaceholders() throws {
    let text =
      "  Scenario Outline: a\n    Given a conversation with \"Mia\"\n    Then the conversation is <state>\n"
      + "    Examples:\n      | sttate |\n      | Active |\n"
    #expect(try told(text) == ["error 4 unknown-sentence-value"])
  }

  @Test("A table with headings alone is told")
  func tableWithoutRows() throws {
    let text =
      "  Scenario: a\n    Given a conversation with \"Mia Wong\"\n    Then the buttons are\n      | label |\n"
    let found = try file(text).adviceDiagnostics
    #expect(found.map { "\($0.severity) \($0.place.line) \($0.rule)" } == ["warning 4 step-argument"])
    #expect(found.first.flatMap { Spoken($0).hint }?.contains("there are no buttons") == true)
  }

  @Test("What says less than its author thinks is advice: no expectation, a name twice, an empty rule")
  func advice() throws {
    func advice(_ text: String) throws -> [String] {
      try file(text).adviceDiagnostics.map { "\($0.severity) \($0.place.line) \($0.rule)" }
    }
    let given = "\n    Given a conversation with \"Mia Wong\"\n"
    #expect(try advice("  Scenario: a" + given) == ["warning 2 scenario-expectation"])
    #expect(try advice("  Scenario: a" + Self.rest + "  Rule: r\n") == ["warning 5 scenario-empty"])
    #expect(
      try advice("  Scenario: a" + Self.rest + "  Rule: r\n  Scenario: a" + Self.rest)
        == ["warning 6 scenario-title"])
    #expect(try advice("  Scenario: a" + Self.rest + "  Scenario: b" + Self.rest) == [])
    // The misspelt step may be the expectation.
    #expect(try advice("  Scenario: a" + given + "    Then the conversation iss Active\n") == [])
  }

  @Test("A feature's prose may begin with a step's keyword")
  func storyInAFeature() throws {
    #expect(
      try told(
        "  When a customer needs help, the agent looks.\n  Then both are glad.\n\n  Scenario: a" + Self.rest)
        == [])
  }

  @Test("A scenario in which no step runs is never passed")
  func noSteps() throws {
    let text = "  Scenario: title only\n\n  Scenario: other" + Self.rest
    #expect(try told(text) == ["error 2 scenario-empty"])
    let results = try played("Feature: F\n" + text)
    #expect(results.map(\.status) == [.failed, .passed])
    #expect(failure(of: results[0])?.contains("no steps, so nothing of it runs") == true)
    #expect(
      try told("  Background:\n    Given the agent \"Ana\"\n  Scenario: a\n") == ["error 4 scenario-empty"])
  }

  @Test("An outline without examples is told, and never passes") func noExamples() throws {
    let outline = "  Scenario Outline: a\n    Given a conversation with \"<who>\"\n"
    #expect(try told(outline) == ["error 2 scenario-empty"])
    #expect(try played("Feature: F\n" + outline).map(\.status) == [.failed])
  }

  @Test("Examples without rows are told beside others, and so is a repeated column")
  func someRows() throws {
    let outline = "  Scenario Outline: a\n    Given a conversation with \"<who>\"\n"
    let full = "    Examples:\n      | who |\n      | Mia |\n"
    #expect(try told(outline + full + "    Examples: B\n") == ["error 7 scenario-empty"])
    #expect(
      try told(outline + "    Examples:\n      | who | who |\n      | Mia | Noah |\n")
        == ["error 5 unknown-sentence-value"])
  }

  @Test("A column of examples that nothing uses is told at its heading, once")
  func unusedColumns() throws {
    func outline(_ title: String, _ header: String, _ row: String) -> String {
      "  Scenario Outline: \(title)\n    Given a conversation with \"<who>\"\n    Examples:\n"
        + "      | \(header) |\n      | \(row) |\n"
    }
    let unused = try file(outline("a", "who | what", "Mia | x")).diagnostics
    #expect(unused.map { "\($0.severity) \($0.place.line):\($0.place.column)" } == ["warning 5:15"])
    #expect(try told(outline("a <what>", "who | what", "Mia | x")) == [])
    #expect(try told(outline("a", "who | what", "<what> | x")) == [])
    // The misspelt placeholder is the cause.
    #expect(
      try told(outline("a", "whom | what", "Mia | x"))
        == ["error 3 unknown-sentence-value", "warning 5 unknown-sentence-value"])
  }

  @Test("A background without steps is told") func emptyBackground() throws {
    #expect(try told("  Background:\n  Scenario: a" + Self.rest) == ["warning 2 scenario-empty"])
  }

  @Test("Examples without rows are told", arguments: ["", "      | who |\n"])
  func noRows(rows: String) throws {
    let outline = "  Scenario Outline: a\n    Given a conversation with \"<who>\"\n    Examples:\n" + rows
    #expect(try told("  Scenario: b" + Self.rest + outline) == ["error 5 scenario-empty"])
  }

  @Test(
    "A keyword alone, a table and a text without a step are told",
    arguments: [
      ("Given", "error 3 scenario-keyword"), ("But", "error 3 scenario-keyword"),
      ("| a | b |\n    | c | d |", "error 3 step-argument"),
      ("\"\"\"\n    a\n    \"\"\"", "error 3 step-argument"),
    ])
  func loose(line: String, told expected: String) throws {
    #expect(try told("  Scenario: S\n    \(line)" + Self.rest) == [expected])
    #expect(try played("Feature: F\n  Scenario: S\n    \(line)" + Self.rest).map(\.status) == [.failed])
  }

  @Test("A table below the feature's title may be markup, so it is a warning")
  func tableInAFeature() throws {
    #expect(
      try told("  | a | b |\n  | c | d |\n\n  Scenario: S" + Self.rest) == ["warning 2 step-argument"])
  }

  @Test("The right spelling is in the hint")
  func hints() throws {
    let hints = try ["given ", "Given\u{A0}", "Gegeben sei "].map { keyword in
      let text = "  Scenario: S\n    \(keyword)a conversation with \"Noah Park\"" + Self.rest
      return try file(text).diagnostics.map { Spoken($0).hint ?? "" }.joined()
    }
    #expect(
      hints == [
        "write `Given`", "replace it with a space: `Given …`",
        "write `Given`, or `# language: de` at the top of the file",
      ])
    let title = try file("  scenario: first" + Self.rest).diagnostics.first.map { Spoken($0).hint ?? "" }
    #expect(title == "write `Scenario: …`; a comment begins with `#`")
  }
}
