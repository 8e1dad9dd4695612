import Diagnostics
import Gherkin
import Testing

@testable import Wording

@Suite struct GherkinFaultWordsTests {
  @Test(
    "Every fault has a sentence and a hint",
    arguments: [
      (
        GherkinFault.beforeFeature(keywords: ["Feature", "Ability"], nearest: nil, isTitle: false),
        "a feature file must begin with `Feature:` or `Ability:`, and this comes before it",
        "write `Feature: …` above it, or `#` before it if it is a comment"
      ),
      (
        .beforeFeature(keywords: ["Feature"], nearest: nil, isTitle: true),
        "a feature file must begin with `Feature:`, and this comes before it", "write `Feature: …` above it"
      ),
      (
        .beforeFeature(keywords: ["Feature"], nearest: "Feature", isTitle: false),
        "a feature file must begin with `Feature:`, and this comes before it", "did you mean `Feature:`?"
      ),
      (
        .keywordOfLanguage(keyword: "Fonctionnalité", language: "fr", name: "French"),
        "`Fonctionnalité:` is a keyword of French, and not of this file's language",
        "write `# language: fr` above it"
      ),
      (.missingColon(keyword: "Rule"), "`Rule` needs a colon after it", "write `Rule: …`"),
      (
        .unknownKeyword(nearest: "Scenario"), "this line does not begin with a keyword",
        "did you mean `Scenario:`?"
      ),
      (
        .noStep(keywords: ["Given", "When"], nearest: "Given"), "a step must begin with Given, When or *",
        "did you mean `Given`?"
      ),
      (
        .noStep(keywords: ["Given", "When"], nearest: nil), "a step must begin with Given, When or *",
        "begin the line with one of them, or with `#` if it is a comment; long text belongs in a doc string"
      ),
      (
        .noTableRow, "only table rows can come below examples",
        "begin and end the row with `|`, or begin the line with `#` if it is a comment"
      ),
      (.secondArgument(.docString), "a step takes one doc string", "give this one a step of its own"),
      (
        .strayTags,
        "tags must be directly above a rule, a scenario or examples, and this line is none of these",
        "move the tags down to what they are for, or remove this line"
      ),
      (
        .blankInTag(tag: "@a  b"), "the tag \"@a  b\" contains white space",
        "write `@a_b`; each tag of a line begins with its own `@`"
      ),
      (
        .cellCount(found: 1, expected: 2, firstLine: 4),
        "this row has 1 cell, and the first row of its table, line 4, has 2",
        "begin and end each row with `|`; a bar inside a cell is written `\\|`"
      ),
      (
        .openDocString(line: 4, delimiter: "```"),
        "the file ends inside the doc string that begins at line 4",
        "end it with a line that reads ```"
      ),
      (.endAfterTags, "the file ends after tags", "write what they are for below them, or remove them"),
      (.endBeforeFeature(keyword: "Feature"), "the file ends before its feature", "write `Feature: …`"),
      (
        .expansion(limit: 64 << 20),
        "with this row, the examples make more than 64 MB of text, so the file was not read",
        "shorten the values; one that holds a placeholder grows each time it is filled in"
      ),
      (
        .tooMany(limit: 11), "after 11 problems the rest of the file was not read",
        "fix these, then check it again"
      ),
    ])
  func everyFaultHasASentenceAndAHint(fault: GherkinFault, message: String, hint: String) {
    let words = fault.words
    #expect(words.message == message)
    #expect(words.hint == hint)
  }

  @Test("A misplaced part is reported with a hint where it belongs", arguments: GherkinPart.allCases)
  func aMisplacedPartIsReportedWithAHintWhereItBelongs(part: GherkinPart) {
    let words = GherkinFault.misplaced(part).words
    #expect(!words.message.isEmpty && words.hint?.isEmpty == false)
    #expect(!"\(words)".contains("docString"))
  }

  @Test("Control characters in the file are made visible") func controlCharactersInTheFileAreMadeVisible() {
    #expect(GherkinFault.blankInTag(tag: "@a \u{1B}[2J").words.message.contains("␛[2J"))
  }
}
