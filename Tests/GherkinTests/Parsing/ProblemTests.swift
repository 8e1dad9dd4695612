import Diagnostics
import Gherkin
import Notations
import Testing

@Suite struct ProblemTests {
  private let afterStep =
    "#EOF, #TableRow, #DocStringSeparator, #StepLine, #TagLine, #ExamplesLine, #ScenarioLine, #RuleLine, "
    + "#Comment, #Empty"
  private let steps = ["Given", "When", "Then", "And", "But"]

  @Test("Several problems are reported, and the rest is still read")
  func severalProblemsAreReportedAndTheRestIsStillRead() {
    let text =
      "Feature: f\n Scenario: a\n  Given x\n  Gven y\n  Then z\n Scenario: b\n  When x\n  oops\n  Then y\n"
    #expect(
      messages(text) == [
        "(4:3): expected: \(afterStep), got 'Gven y'", "(8:3): expected: \(afterStep), got 'oops'",
      ])
    #expect(
      told(text) == [
        Told(line: 4, column: 3, fault: .noStep(keywords: steps, nearest: "Given")),
        Told(line: 8, column: 3, fault: .noStep(keywords: steps, nearest: nil)),
      ])
  }

  @Test("Lines before the feature are reported to a person only once")
  func linesBeforeTheFeatureAreReportedOnce() {
    let text = "oops\nScenario: s\n  Given x\nFeatur: f\n"
    #expect(messages(text).count == 4)
    #expect(
      messages(text).first
        == "(1:1): expected: #EOF, #Language, #TagLine, #FeatureLine, #Comment, #Empty, got 'oops'")
    let keywords = ["Feature", "Business Need", "Ability"]
    #expect(
      told(text) == [
        Told(line: 1, column: 1, fault: .beforeFeature(keywords: keywords, nearest: nil, isTitle: false)),
        Told(
          line: 4, column: 1, fault: .beforeFeature(keywords: keywords, nearest: "Feature", isTitle: false)),
      ])
  }

  @Test("A scenario without a feature is a title in the wrong place, not a comment")
  func aScenarioWithoutAFeatureIsATitle() {
    #expect(
      told("Scenario: s\n  Given x\n") == [
        Told(
          line: 1, column: 1,
          fault: .beforeFeature(
            keywords: ["Feature", "Business Need", "Ability"], nearest: nil, isTitle: true))
      ])
  }

  @Test(
    "A wrong language is reported once, however many features there are",
    arguments: [
      ("# language: de\nFeature: f\n\nFeature: g\n", 2), ("# language: xx\nFeature: f\n\nFeature: g\n", 1),
    ])
  func aWrongLanguageIsReportedOnce(text: String, line: Int) {
    #expect(told(text).map(\.line) == [line])
  }

  @Test("A second feature is reported, whatever language a comment above it names")
  func aSecondFeatureIsReportedOnce() {
    let text = "Feature: f\n Scenario: s\n  Given x\n# language: de\nFeature: g\n"
    #expect(told(text) == [Told(line: 5, column: 1, fault: .misplaced(.feature))])
  }

  @Test("What follows a misspelt title is right there, so only the title is told")
  func aMisspeltTitleIsToldAlone() {
    let outline =
      "Feature: f\n Scenario Outline: a\n  Given <x>\n  Examples:\n   | x |\n   | 1 |\n"
    let lost = " Senario: b\n  Given x\n   | a | b |\n  Then z\n"
    #expect(
      told(outline + lost) == [Told(line: 7, column: 2, fault: .unknownKeyword(nearest: "Scenario"))])
    let plural = " Scenario Outlines: b\n  Given x\n"
    #expect(
      told(outline + plural)
        == [Told(line: 7, column: 2, fault: .unknownKeyword(nearest: "Scenario Outline"))])
    #expect(told(outline + lost + " Scenario: c\n  Given x\n  oops\n  Then y\n").map(\.line) == [7, 13])
  }

  @Test("A word above a title may be a tag without its sign")
  func aTagWithoutItsSign() {
    let outline = "Feature: f\n Scenario Outline: a\n  Given <x>\n  Examples:\n   | x |\n   | 1 |\n"
    let next = " smoke\n Scenario: b\n  Given x\n"
    #expect(
      told(outline + next + next).map(\.fault) == [.tagWithoutSign("smoke"), .tagWithoutSign("smoke")])
  }

  @Test("A step's keyword alone is reported as one without text")
  func aKeywordAloneIsReportedAsOneWithoutText() {
    let text = "Feature: f\n Scenario: s\n  Given x\n  When\n"
    guard case .lookalike(let lookalike) = told(text).first?.fault else {
      Issue.record("nothing is said about the keyword")
      return
    }
    #expect((lookalike.keyword, lookalike.flaw) == ("When", .missingText))
  }

  @Test("A keyword in another language is reported with that language")
  func aKeywordInAnotherLanguageIsReportedWithThatLanguage() {
    #expect(
      told("Fonctionnalité: f\n  Scénario: s\n") == [
        Told(
          line: 1, column: 1,
          fault: .keywordOfLanguage(keyword: "Fonctionnalité", language: "fr", name: "French"))
      ])
  }

  @Test(
    "A line in the wrong place is reported",
    arguments: [
      ("Feature f", 1, GherkinFault.missingColon(keyword: "Feature")),
      (
        "Feature: f\n Scenario: s\n  Given x\n Scenario Outline\n", 4,
        .missingColon(keyword: "Scenario Outline")
      ),
      ("Feature: f\n Scenario: s\n  Given x\n Scenaro: t\n", 4, .unknownKeyword(nearest: "Scenario")),
      ("Feature: f\n Scenario: s\n  Given x\n Background:\n", 4, .misplaced(.background)),
      ("Feature: f\n Scenario: s\n  Given x\nFeature: g\n", 4, .misplaced(.feature)),
      ("Feature: f\n Background:\n  Given x\n Examples:\n", 4, .misplaced(.examples)),
      ("Feature: f\n Scenario: s\n  Given x\n Examples:\n  |a|\n  Given y\n", 6, .misplaced(.step)),
      ("Feature: f\n Scenario: s\n  Given x\n Examples:\n  |a|\n  \"\"\"\n", 6, .misplaced(.docString)),
      ("Feature: f\n Scenario: s\n  Given x\n Examples:\n  |a|\n  oops\n", 6, .noTableRow),
    ])
  func aLineInTheWrongPlaceIsReported(text: String, line: Int, fault: GherkinFault) {
    #expect(told(text).map(\.line) == [line])
    #expect(told(text).map(\.fault) == [fault])
  }

  @Test("A second doc string or table is reported to a person only once")
  func aSecondArgumentIsReportedOnce() {
    let docStrings = "Feature: f\n Scenario: s\n  Given x\n\"\"\"\none\n\"\"\"\n\"\"\"\ntwo\n\"\"\"\n  oops\n"
    #expect(messages(docStrings).count == 4)
    #expect(
      told(docStrings) == [
        Told(line: 7, column: 1, fault: .secondArgument(.docString)),
        Told(line: 10, column: 3, fault: .noStep(keywords: steps, nearest: nil)),
      ])
    let tables = "Feature: f\n Scenario: s\n  Given x\n|a|\n```\n```\n|b|\n|c|\n"
    #expect(messages(tables).count == 2)
    #expect(told(tables) == [Told(line: 7, column: 1, fault: .secondArgument(.table))])
  }

  @Test("Every row must have as many cells as the first") func everyRowMustHaveAsManyCellsAsTheFirst() {
    let text = """
      Feature: f
        Scenario: s
          Given x
            | a | b |
            | c |
            | d |
          Examples:
            | e |
            | f | g |
      """
    #expect(
      messages(text) == [
        "(5:7): inconsistent cell count within the table", "(9:7): inconsistent cell count within the table",
      ])
    #expect(
      told(text) == [
        Told(line: 5, column: 7, fault: .cellCount(found: 1, expected: 2, firstLine: 4)),
        Told(line: 9, column: 7, fault: .cellCount(found: 2, expected: 1, firstLine: 8)),
      ])
  }

  @Test("Tags followed by nothing do not hide later problems")
  func tagsFollowedByNothingDoNotHideLaterProblems() {
    let text =
      "Feature: f\n Scenario: s\n  Given x\n @a\n  Given y\n  oops\n @b\n  oops\n Scenario: t\n  Given z\n"
    #expect(
      messages(text) == [
        "(5:3): expected: #TagLine, #RuleLine, #Comment, #Empty, got 'Given y'",
        "(6:3): expected: \(afterStep), got 'oops'",
        "(8:3): expected: #TagLine, #RuleLine, #Comment, #Empty, got 'oops'",
      ])
    #expect(told(text).map(\.fault) == [.strayTags, .noStep(keywords: steps, nearest: nil), .strayTags])
  }

  @Test(
    "An early end of the file is reported",
    arguments: [
      ("Feature: f\n@a", 3, "#TagLine, #RuleLine, #Comment, #Empty", GherkinFault.endAfterTags),
      (
        "Feature: f\n Scenario: s\n  Given x\n @a\n\n", 6, "#TagLine, #RuleLine, #Comment, #Empty",
        .endAfterTags
      ),
      (
        "# language: fr", 2, "#TagLine, #FeatureLine, #Comment, #Empty",
        .endBeforeFeature(keyword: "Fonctionnalité")
      ),
      (
        "Feature: f\n Scenario: s\n  Given x\n  ```\n a\n", 6, "#DocStringSeparator, #Other",
        .openDocString(line: 4, delimiter: "```")
      ),
    ])
  func anEarlyEndOfTheFileIsReported(text: String, line: Int, expected: String, fault: GherkinFault) {
    #expect(messages(text) == ["(\(line):0): unexpected end of file, expected: \(expected)"])
    #expect(told(text) == [Told(line: line, column: nil, fault: fault)])
  }

  @Test("A place without a column is the start of its line")
  func aPlaceWithoutAColumnIsTheStartOfItsLine() {
    let source = SourceText(file: "a.feature", text: "Feature: f\n@a")
    let problems = problems("Feature: f\n@a")
    #expect(problems.map { $0.diagnostic(in: source).place } == [Place(file: "a.feature", line: 3)])
    #expect(problems[0].diagnostic(in: source).sourceLine == nil)
  }

  @Test("Reading stops after eleven problems") func readingStopsAfterElevenProblems() throws {
    let text = "Feature: f\n Scenario: s\n  Given x\n" + String(repeating: "  oops\n", count: 40)
    let source = SourceText(file: "a.feature", text: text)
    let problems = try #require(throws: GherkinProblems.self) { try GherkinParser.read(source) }
    #expect(problems.list.map(\.line) == Array(4...14))
    #expect(problems.isCutShort)
    let last = try #require(problems.diagnostics(in: source).last)
    #expect(last.fault == AnyFault(GherkinFault.tooMany(limit: 11)))
    #expect(last.severity == .note)
    #expect(last.place.line == 14)
  }

  @Test("Findings are sorted by line") func findingsAreSortedByLine() throws {
    // The cells are counted only when the table ends, after the line that is not a row.
    let text = "Feature: f\n Scenario: s\n  Given x\n  |a|\n  |b|c|\n  oops\n  Then y\n"
    let source = SourceText(file: "a.feature", text: text)
    let problems = try #require(throws: GherkinProblems.self) { try GherkinParser.read(source) }
    #expect(problems.list.map(\.line) == [6, 5])
    #expect(problems.diagnostics(in: source).map(\.place.line) == [5, 6])
  }

  @Test("Bytes that are not text are reported") func bytesThatAreNotTextAreReported() throws {
    let source = SourceText(file: "a.feature", bytes: Array("Feature: é".utf8) + [0xFF])
    let problems = try #require(throws: GherkinProblems.self) { try GherkinParser.read(source) }
    #expect(problems.list.map(\.message) == ["(1:11): byte 11 is not UTF-8 text"])
    #expect(problems.diagnostics(in: source).map(\.rule) == ["not-utf-8"])
  }
}
