import Gherkin
import Notations
import Testing

/// Compares the table with Cucumber's own, if a copy is available.
@Suite(.enabled(if: OfficialTestData.isThere, "\(OfficialTestData.isMissing)"))
struct DialectTableTests {
  @Test("The table equals Cucumber's") func theTableEqualsCucumbers() throws {
    let languages = try #require(
      try JSONValue.read(try OfficialTestData.bytes("gherkin-languages.json")).asObject)
    #expect(Dialect.languages == languages.members.map(\.key))
    for (language, official) in languages.members.map({ ($0.key, $0.value) }) {
      let dialect = try #require(Dialect.of(language))
      #expect(official["name"] == .text(dialect.name))
      #expect(official["native"] == .text(dialect.nativeName))
      let kinds = [
        ("feature", dialect.feature), ("rule", dialect.rule), ("background", dialect.background),
        ("scenario", dialect.scenario), ("scenarioOutline", dialect.scenarioOutline),
        ("examples", dialect.examples), ("given", dialect.given), ("when", dialect.when),
        ("then", dialect.then), ("and", dialect.and), ("but", dialect.but),
      ]
      #expect(official.asObject?.members.count == kinds.count + 2)
      for (kind, keywords) in kinds {
        // Compared byte by byte, because Swift considers both Unicode forms of "é" equal.
        let expected = official[kind]?.asList?.compactMap(\.asText).map { Array($0.utf8) }
        #expect(keywords.map { Array($0.utf8) } == expected, "\(language) \(kind)")
      }
    }
  }
}
