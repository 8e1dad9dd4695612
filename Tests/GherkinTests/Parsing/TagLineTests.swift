import Diagnostics
import Gherkin
import Testing

@Suite struct TagLineTests {
  private func tags(_ lines: String) throws -> [String] {
    try feature("Feature: f\n\(lines)\nScenario: s").scenarios[0].tags.map(\.name)
  }

  @Test("Tags can be on several lines with comments in between") func tagsCanBeOnSeveralLines() throws {
    #expect(try tags("@a @b\n# c\n\n  @c#d @é # @no") == ["@a", "@b", "@c#d", "@é"])
    #expect(try tags("@a@b") == ["@a", "@b"])
    #expect(try tags("@ @a") == ["@a"])
  }

  @Test("Tags belong to the element that follows") func tagsBelongToTheElementThatFollows() throws {
    let text = """
      @f
      Feature: f
        @s
        Scenario: s
          Given <a>
          @e1
          # c
          @e2
          Examples:
            | a |
        @t
        Scenario: t
        @r
        Rule: r
          @u
          Scenario: u
      """
    let feature = try feature(text)
    #expect(feature.tags.map(\.name) == ["@f"])
    #expect(feature.scenarios.map { $0.tags.map(\.name) } == [["@s"], ["@t"]])
    #expect(feature.scenarios[0].examples[0].tags.map(\.name) == ["@e1", "@e2"])
    #expect(feature.rules[0].tags.map(\.name) == ["@r"])
    #expect(feature.rules[0].scenarios[0].tags.map(\.name) == ["@u"])
  }

  @Test("A tag must not contain white space") func aTagMustNotContainWhiteSpace() {
    let text = "Feature: f\n  @ok @a b @c\n  Scenario: s\n"
    #expect(messages(text) == ["(2:7): A tag may not contain whitespace"])
    #expect(told(text) == [Told(line: 2, column: 7, fault: .blankInTag(tag: "@a b"))])
  }

  @Test("After a step, an invalid tag line is reported to a person only once")
  func anInvalidTagLineIsReportedOnce() {
    let text = "Feature: f\n Scenario: s\n  Given x\n @a b\n Scenario: t\n"
    #expect(messages(text).count == 2)
    #expect(told(text) == [Told(line: 4, column: 2, fault: .blankInTag(tag: "@a b"))])
  }
}
