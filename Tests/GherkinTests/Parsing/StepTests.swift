import Diagnostics
import Gherkin
import Testing

@Suite struct StepTests {
  private func steps(_ lines: String, language: String = "en") throws -> [Step] {
    let keywords = try #require(Dialect.of(language))
    let text = "# language: \(language)\n\(keywords.feature[0]): f\n\(keywords.scenario[0]): s\n\(lines)"
    return try feature(text).scenarios[0].steps
  }

  @Test("The keyword decides the type of a step") func theKeywordDecidesTheTypeOfAStep() throws {
    let steps = try steps("Given a\nWhen b\nThen c\nAnd d\nBut e\n* f\n")
    #expect(steps.map(\.keyword) == ["Given ", "When ", "Then ", "And ", "But ", "* "])
    #expect(steps.map(\.keywordType) == [.context, .action, .outcome, .conjunction, .conjunction, .unknown])
    #expect(steps.map(\.text) == ["a", "b", "c", "d", "e", "f"])
  }

  @Test("The longest keyword wins") func theLongestKeywordWins() throws {
    // Both keywords start with the same words.
    let steps = try steps("Étant donné que x\nÉtant donné x\nEt que y\nEt y", language: "fr")
    #expect(steps.map(\.keyword) == ["Étant donné que ", "Étant donné ", "Et que ", "Et "])
    #expect(steps.map(\.text) == ["x", "x", "y", "y"])
  }

  @Test("In some languages no space follows the keyword")
  func inSomeLanguagesNoSpaceFollowsTheKeyword() throws {
    let steps = try steps("前提案内がある\nもし話す", language: "ja")
    #expect(steps.map(\.text) == ["案内がある", "話す"])
    #expect(steps[0].textLocation == at(4, 3))
  }

  @Test("A step knows the position of its text") func aStepKnowsThePositionOfItsText() throws {
    let step = try steps("  Given   the 🥒 is  \n")[0]
    #expect(step.text == "the 🥒 is")
    #expect(step.location == at(4, 3))
    #expect(step.textPlace(in: "a") == Place(file: "a", line: 4, column: 11, length: 8))
    #expect(step.place(in: "a") == Place(file: "a", line: 4, column: 3, length: 16))
  }

  @Test("A table may contain comments and blank lines") func aTableMayContainCommentsAndBlankLines() throws {
    let table = try steps("Given x\n|a|\n# c\n\n|b|\n")[0].dataTable
    #expect(table?.rows.map { $0.cells.map(\.value) } == [["a"], ["b"]])
    #expect(table?.location == at(5, 1))
  }

  @Test("Escapes in cells are resolved; other backslashes stay")
  func escapesInCellsAreResolvedOtherBackslashesStay() throws {
    let row = try steps(#"Given x\#n| a \| b | c\nd | \\ | \x | \\n | e \ | f"#)[0].dataTable?.rows[0]
    #expect(row?.cells.map(\.value) == ["a | b", "c\nd", "\\", "\\x", "\\n", "e \\"])
    #expect(row?.cells.map(\.length) == [6, 4, 2, 2, 3, 3])
    #expect(row?.cells[0].place(in: "a") == Place(file: "a", line: 5, column: 3, length: 6))
  }

  @Test("An escaped line break is not trimmed as white space")
  func anEscapedLineBreakIsNotTrimmedAsWhiteSpace() throws {
    #expect(try steps("Given x\n|\\n a \\n|")[0].dataTable?.rows[0].cells[0].value == "\n a \n")
  }

  @Test("A doc string is enclosed in delimiters", arguments: DocString.Delimiter.allCases)
  func aDocStringIsEnclosedInDelimiters(delimiter: DocString.Delimiter) throws {
    let mark = delimiter.rawValue
    let docString = try #require(
      try steps("Given x\n    \(mark) text/plain \n    one\n\n      two  \n  three \n  \(mark)\n")[0]
        .docString)
    #expect(docString.delimiter == delimiter)
    #expect(docString.mediaType == "text/plain")
    #expect(docString.content == "one\n\n  two  \nthree ")
    #expect(docString.location == at(5, 5))
    #expect(docString.openingLine == 5)
    #expect(docString.closingLine == 10)
  }

  @Test("A doc string can contain delimiters") func aDocStringCanContainDelimiters() throws {
    let quotes = try steps("Given x\n\"\"\"\n```\n\\\"\\\"\\\"a\\\"\\\"\\\"\n\\`\\`\\`\n\"\"\"")[0].docString
    #expect(quotes?.content == "```\n\"\"\"a\"\"\"\n\\`\\`\\`")
    let backticks = try steps("Given x\n```\n\\`\\`\\`\n\"\"\"\n```")[0].docString
    #expect(backticks?.content == "```\n\"\"\"")
  }

  @Test("Nothing inside a doc string is parsed") func nothingInsideADocStringIsParsed() throws {
    let docString = try steps("Given x\n\"\"\"\nScenario: no\n@tag\n# c\n| a |\n\"\"\"\nThen y")
    #expect(docString.map(\.text) == ["x", "y"])
    #expect(docString[0].docString?.content == "Scenario: no\n@tag\n# c\n| a |")
  }

  @Test("A step may have both a table and a doc string") func aStepMayHaveBothATableAndADocString() throws {
    let steps = try steps("Given x\n|a|\n```\nb\n```\nGiven y\n```\nb\n```\n|a|\n|b|\n")
    #expect(steps.map { $0.dataTable?.rows.count } == [1, 2])
    #expect(steps.map { $0.docString?.content } == ["b", "b"])
  }
}
