import Diagnostics
import Gherkin
import Testing

@Suite struct LanguageTests {
  @Test(
    "A file names its language in its first comment",
    arguments: ["# language: no", "#language:no", "  #  language :  no  "])
  func aFileNamesItsLanguageInItsFirstComment(header: String) throws {
    let feature = try feature("\n# first\n\(header)\nEgenskap: f\n  Scenario: s\n    Gitt x\n")
    #expect(feature.language == "no")
    #expect(feature.scenarios[0].steps[0].keyword == "Gitt ")
  }

  @Test("A second language is a comment") func aSecondLanguageIsAComment() throws {
    let document = try document("# language: no\n# language: en\nEgenskap: f\n")
    #expect(document.feature?.language == "no")
    #expect(document.comments.map(\.text) == ["# language: en"])
  }

  @Test("A comment that names no language is only a comment")
  func aCommentThatNamesNoLanguageIsOnlyAComment() throws {
    #expect(try document("# language: en US\n# language\n# languages: no\nFeature: f").comments.count == 3)
  }

  @Test("An unknown language is reported with the nearest one")
  func anUnknownLanguageIsReportedWithTheNearestOne() {
    let problems = problems("# a\n  # language: frr\nFonctionnalité: f\n  Scénario: s\n")
    #expect(problems.first?.message == "(2:3): Language not supported: frr")
    #expect(
      problems.filter { !$0.isConsequence }.map(\.fault)
        == [.unknownLanguage(language: "frr", known: Dialect.languages, nearest: "fr")])
  }

  /// Every keyword of every language, in the position where it belongs.
  @Test("Every keyword of a language is read", arguments: Dialect.languages)
  func everyKeywordOfALanguageIsRead(language: String) throws {
    let dialect = try #require(Dialect.of(language))
    #expect(dialect.language == language)
    for keyword in dialect.feature {
      #expect(try feature("#language:\(language)\n\(keyword): f").keyword == keyword)
    }
    for keyword in dialect.scenario + dialect.scenarioOutline {
      #expect(try read(dialect, "\(keyword): s").scenarios.map(\.keyword) == [keyword])
    }
    for keyword in dialect.rule {
      #expect(try read(dialect, "\(keyword): r").rules.map(\.keyword) == [keyword])
    }
    for keyword in dialect.background {
      #expect(try read(dialect, "\(keyword): b").background?.keyword == keyword)
    }
    for keyword in dialect.examples {
      let outline = try read(dialect, "\(dialect.scenarioOutline[0]): s\n\(keyword): e").scenarios[0]
      #expect(outline.examples.map(\.keyword) == [keyword])
    }
    let kinds: [([String], KeywordType)] = [
      (dialect.given, .context), (dialect.when, .action), (dialect.then, .outcome),
      (dialect.and + dialect.but, .conjunction),
    ]
    for (keywords, type) in kinds {
      for keyword in keywords {
        let step = try read(dialect, "\(dialect.scenario[0]): s\n\(keyword)x").scenarios[0].steps.first
        #expect(step?.keyword == keyword)
        #expect(step?.keywordType == (keyword == "* " ? .unknown : type))
        #expect(step?.text == "x")
      }
    }
  }

  private func read(_ dialect: Dialect, _ lines: String) throws -> Feature {
    try feature("#language:\(dialect.language)\n\(dialect.feature[0]): f\n\(lines)")
  }
}
