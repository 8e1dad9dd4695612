import Diagnostics
import Gherkin
import Testing

@Suite struct StepTests {
  private func steps(_ lines: String, language: String = "en") throws -> [Step] {
    let keywords = try #require(Dialect.of(language))
    let text = "# language: \(language)\n\(keywords.feature[0]): f\n\(keywords.scenario[0]): s\n\(lines)"
    return try feature(text).scenarios[0].steps
  }

  @Test("A keyword says what a step is") func aKeywordSaysWhatAStepIs() throws {
    let steps = try steps("Given a\nWhen b\nThen c\nAnd d\nBut e\n* f\n")
    #expect(steps.map(\.keyword) == ["Given ", "When ", "Then ", "And ", "But ", "* "])
    #expect(steps.map(\.keywordType) == [.context, .action, .outcome, .conjunction, .conjunction, .unknown])
    #expect(steps.map(\.text) == ["a", "b", "c", "d", "e", "f"])
  }

  @Test("The longest keyword wins") func theLongestKeywordWins() throws {
    // Both begin alike.
    let steps = try steps("Étant donné que x\nÉtant donné x\nEt que y\nEt y", language: "fr")
    #expect(steps.map(\.keyword) == ["Étant donné que ", "Étant donné ", "Et que ", "Et "])
    #expect(steps.map(\.text) == ["x", "x", "y", "y"])
  }

  @Test("A language may write no space behind a keyword") func aLanguageMayWriteNoSpaceBehindAKeyword() throws
  {
    let steps = try steps("前提案内がある\nもし話す", language: "ja")
    #expect(steps.map(\.text) == ["案内がある", "話す"])
    #expect(steps[0].textLocation == at(4, 3))
  }

  @Test("A step knows the place of its text") func aStepKnowsThePlaceOfItsText() throws {
    let step = try steps("  Given   the 🥒 is  \n")[0]
    #expect(step.text == "the 🥒 is")
    #expect(step.location == at(4, 3))
    #expect(step.textPlace(in: "a") == Place(file: "a", line: 4, column: 11, length: 8))
    #expect(step.place(in: "a") == Place(file: "a", line: 4, column: 3, length: 16))
  }

  @Test("Comments and blank lines may stand in a table") func commentsAndBlankLinesMayStandInATable() throws {
    let table = try steps("Given x\n|a|\n# c\n\n|b|\n")[0].dataTable
    #expect(table?.rows.map { $0.cells.map(\.value) } == [["a"], ["b"]])
    #expect(table?.location == at(5, 1))
  }

  @Test("Escapes in cells are resolved and other backslashes stay")
  func escapesInCellsAreResolvedAndOtherBackslashesStay() throws {
    let row = try steps(#"Given x\#n| a \| b | c\nd | \\ | \x | \\n | e \ | f"#)[0].dataTable?.rows[0]
    #expect(row?.cells.map(\.value) == ["a | b", "c\nd", "\\", "\\x", "\\n", "e \\"])
    #expect(row?.cells.map(\.length) == [6, 4, 2, 2, 3, 3])
    #expect(row?.cells[0].place(in: "a") == Place(file: "a", line: 5, column: 3, length: 6))
  }

  @Test("A line break that is written is no space to trim") func aLineBreakThatIsWrittenIsNoSpaceToTrim()
    throws
  {
    #expect(try steps("Given x\n|\\n a \\n|")[0].dataTable?.rows[0].cells[0].value == "\n a \n")
  }

  @Test("A doc string stands between delimiters", arguments: DocString.Delimiter.allCases)
  func aDocStringStandsBetweenDelimiters(delimiter: DocString.Delimiter) throws {
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

  @Test("A doc string can hold delimiters") func aDocStringCanHoldDelimiters() throws {
    let quotes = try steps("Given x\n\"\"\"\n```\n\\\"\\\"\\\"a\\\"\\\"\\\"\n\\`\\`\\`\n\"\"\"")[0].docString
    #expect(quotes?.content == "```\n\"\"\"a\"\"\"\n\\`\\`\\`")
    let backticks = try steps("Given x\n```\n\\`\\`\\`\n\"\"\"\n```")[0].docString
    #expect(backticks?.content == "```\n\"\"\"")
  }

  @Test("In a doc string nothing else is read") func inADocStringNothingElseIsRead() throws {
    let docString = try steps("Given x\n\"\"\"\nScenario: no\n@tag\n# c\n| a |\n\"\"\"\nThen y")
    #expect(docString.map(\.text) == ["x", "y"])
    #expect(docString[0].docString?.content == "Scenario: no\n@tag\n# c\n| a |")
  }

  @Test("A step may have a table and a doc string") func aStepMayHaveATableAndADocString() throws {
    let steps = try steps("Given x\n|a|\n```\nb\n```\nGiven y\n```\nb\n```\n|a|\n|b|\n")
    #expect(steps.map { $0.dataTable?.rows.count } == [1, 2])
    #expect(steps.map { $0.docString?.content } == ["b", "b"])
  }
}
