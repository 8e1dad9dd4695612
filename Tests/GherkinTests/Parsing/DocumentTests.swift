import Testing

@testable import Gherkin

@Suite struct DocumentTests {
  @Test("A feature has tags, a name, a description and comments")
  func aFeatureHasTagsANameADescriptionAndComments() throws {
    let document = try document(sampleFeature)
    let feature = try #require(document.feature)
    #expect(feature.location == at(4, 1))
    #expect(feature.language == "en")
    #expect(feature.keyword == "Feature")
    #expect(feature.name == "Refunds")
    #expect(feature.description == "  As a customer\n  I want my money back")
    #expect(feature.tags.map(\.name) == ["@desk"])
    #expect(
      document.comments == [
        Gherkin.Comment(location: at(2, 1), text: "# A comment"),
        Gherkin.Comment(location: at(6, 1), text: "  # in between"),
      ])
  }

  @Test("Backgrounds, scenarios and rules keep their order") func backgroundsScenariosAndRulesKeepTheirOrder()
    throws
  {
    let feature = try feature(sampleFeature)
    #expect(feature.background?.name == "the desk")
    #expect(feature.background?.steps.map(\.text) == ["the org \"contoso\""])
    #expect(feature.scenarios.map(\.name) == ["a step with everything", "<who> says <what>"])
    #expect(feature.scenarios.map(\.keyword) == ["Scenario", "Scenario Outline"])
    #expect(feature.scenarios[0].tags.map(\.name) == ["@smoke", "@fast"])
    #expect(feature.scenarios[0].tags.map(\.location) == [at(12, 3), at(12, 10)])
    let rule = try #require(feature.rules.first)
    #expect(rule.tags.map(\.name) == ["@rules"])
    #expect(rule.name == "no refunds on Sunday")
    #expect(rule.description == "    It is closed.")
    #expect(rule.background?.steps.map(\.text) == ["it is Sunday"])
    #expect(rule.scenarios.map(\.keyword) == ["Example"])
  }

  @Test("Examples have tags, a name, a header and rows") func examplesHaveTagsANameAHeaderAndRows() throws {
    let outline = try feature(sampleFeature).scenarios[1]
    #expect(outline.description == "    More words about <who>")
    #expect(outline.examples.map(\.name) == ["early", ""])
    #expect(outline.examples.map { $0.tags.map(\.name) } == [["@first"], []])
    #expect(outline.examples[0].header?.cells.map(\.value) == ["who", "what", "kind"])
    #expect(
      outline.examples[1].rows.map { $0.cells.map(\.value) } == [["Ana", "bye", ""], ["Mia", "<who>", ""]])
  }

  @Test("Ids are unique and count up from the first") func idsAreUniqueAndCountUpFromTheFirst() throws {
    let source = sampleSource
    let document = try GherkinParser.read(source, firstID: 100)
    let feature = try #require(document.feature)
    var ids = feature.tags.map(\.id) + feature.rules.map(\.id) + feature.rules.flatMap { $0.tags.map(\.id) }
    for background in [feature.background, feature.rules[0].background] {
      ids += background.map { [$0.id] + $0.steps.map(\.id) } ?? []
    }
    for scenario in feature.scenarios + feature.rules[0].scenarios {
      ids += [scenario.id] + scenario.tags.map(\.id) + scenario.steps.map(\.id) + scenario.examples.map(\.id)
      ids += scenario.steps.flatMap { $0.dataTable?.rows.map(\.id) ?? [] }
      for examples in scenario.examples {
        ids += examples.tags.map(\.id) + (examples.header.map { [$0.id] } ?? []) + examples.rows.map(\.id)
      }
    }
    #expect(ids.sorted() == Array(100..<document.nextID))
  }

  @Test("A file that is empty or has only comments has no feature")
  func aFileThatIsEmptyOrHasOnlyCommentsHasNoFeature() throws {
    #expect(try document("").feature == nil)
    #expect(try document("\n \n").feature == nil)
    #expect(try document("# only this\n").comments.map(\.text) == ["# only this"])
  }

  @Test("A feature needs only its own line") func aFeatureNeedsOnlyItsOwnLine() throws {
    let feature = try feature("Feature:")
    #expect(feature.name == "")
    #expect(feature.description == "")
    #expect(feature.background == nil && feature.scenarios.isEmpty && feature.rules.isEmpty)
  }

  @Test("Blank lines belong to a description once it has begun")
  func blankLinesBelongToADescriptionOnceItHasBegun() throws {
    let text = "Feature: f\n\n  one\n\n  two\n\n\n  Scenario: s\n"
    #expect(try feature(text).description == "  one\n\n  two")
    // As in the official parsers, a comment also starts a description.
    #expect(try feature("Feature: f\n# c\n\n  one\n").description == "\n  one")
  }

  @Test("A step in the description of a feature is free text")
  func aStepInTheDescriptionOfAFeatureIsFreeText() throws {
    #expect(try feature("Feature: f\n  Given x\n").description == "  Given x")
  }

  @Test("All line breaks are accepted", arguments: ["\n", "\r\n", "\r"])
  func allLineBreaksAreAccepted(lineBreak: String) throws {
    let text = sampleFeature.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineBreak)
    #expect(try document(text) == document(sampleFeature))
  }

  @Test("A byte order mark is not part of the text") func aByteOrderMarkIsNotPartOfTheText() throws {
    #expect(try document("\u{FEFF}" + sampleFeature) == document(sampleFeature))
  }

  @Test("All Unicode white space is trimmed and counted in columns")
  func allUnicodeWhiteSpaceIsTrimmedAndCountedInColumns() throws {
    let feature = try feature(
      "\u{A0}\tFeature:\u{3000}f \u{2003}\n\u{1680}Scenario: s\n\u{85}Given x\u{2028}")
    #expect(feature.location == at(1, 3))
    #expect(feature.name == "f")
    #expect(feature.scenarios[0].location == at(2, 2))
    #expect(feature.scenarios[0].steps[0].text == "x")
  }

  @Test("Columns count scalars") func columnsCountScalars() throws {
    let feature = try feature("Feature: f\n  @😀 @b🥒 @c\n  Scenario: s\n    Given x\n    |🥒🥒| e\u{301} |  |")
    #expect(feature.scenarios[0].tags.map(\.location.column) == [3, 6, 10])
    let cells = feature.scenarios[0].steps[0].dataTable?.rows[0].cells
    #expect(cells?.map(\.location.column) == [6, 10, 16])
    #expect(cells?.map(\.length) == [2, 2, 0])
  }
}
