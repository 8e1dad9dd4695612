import Gherkin
import Testing

@Suite("What looks like a keyword and is none")
struct LookalikeTests {
  private func lookalike(_ fault: GherkinFault?) -> KeywordLookalike.Flaw? {
    if case .lookalike(let found)? = fault { found.flaw } else { nil }
  }

  @Test(
    "A wrong mark or blank in a line that is refused is named",
    arguments: [
      ("Feature：f\n", 1, KeywordLookalike.Flaw.otherColon("：")), ("Feature : f\n", 1, .blankBeforeColon),
      ("\u{200B}Feature: f\n", 1, .invisible("\u{200B}")),
      ("Feature: f\n Scenario: s\n  Given x\n Scenario : t\n", 4, .blankBeforeColon),
      ("Feature: f\n Scenario: s\n  Given x\n Examples：\n", 4, .otherColon("：")),
      ("Feature: f\n Scenario: s\n  Given x\n  When\u{A0}y\n", 4, .space("\u{A0}")),
      ("Feature: f\n Scenario: s\n  Given x\n  When: y\n", 4, .strayMark),
      ("Feature: f\n Scenario: s\n  Given x\n  Angenommen y\n", 4, .language(code: "de", name: "German")),
    ])
  func refused(text: String, line: Int, flaw: KeywordLookalike.Flaw) {
    #expect(told(text).map(\.line) == [line])
    #expect(lookalike(told(text).first?.fault) == flaw)
  }

  @Test("In another language every line with a full-width colon is told, and not the missing feature")
  func fullWidth() {
    let found = told("# language: ja\n機能： 電話\n  シナリオ： 一\n    前提x\n")
    #expect(found.map(\.line) == [2, 3])
    #expect(found.map { lookalike($0.fault) } == [.otherColon("："), .otherColon("：")])
  }

  @Test("A description keeps its lines, with what they describe and what follows")
  func lines() throws {
    let lines = try document(sampleFeature).descriptionLines
    #expect(
      lines.map(\.text) == [
        "As a customer", "I want my money back", "More words about <who>", "It is closed.",
      ])
    #expect(lines.map(\.part) == [.feature, .feature, .scenario, .rule])
    #expect(lines.map(\.next).first == "I want my money back")
  }
}
