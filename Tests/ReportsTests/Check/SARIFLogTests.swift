import Diagnostics
import Notations
import Reports
import Testing
import Wording

@Suite("check: SARIF")
struct SARIFLogTests {
  private let run: JSONValue? = SARIFLog(Findings.report, version: "1.2.3").json["runs"]?.asList?.first

  @Test("The log names its version and its tool") func theLogNamesItsVersionAndItsTool() throws {
    let log = SARIFLog(Findings.report, version: "1.2.3").json
    #expect(log["version"] == "2.1.0")
    #expect(log["$schema"]?.asText?.hasSuffix("/sarif-schema-2.1.0.json") == true)
    #expect(log["runs"]?.asList?.count == 1)
    #expect(run?["tool"]?["driver"]?["name"] == "agent-console")
    #expect(run?["tool"]?["driver"]?["version"] == "1.2.3")
    #expect(run?["columnKind"] == "unicodeCodePoints")
  }

  @Test("A finding is a result with its region") func aFindingIsAResultWithItsRegion() throws {
    let results = try #require(run?["results"]?.asList)
    let unknownKey = try #require(results.last)
    #expect(results.map { $0["level"] } == ["warning", "note", "error"])
    #expect(
      unknownKey["message"]?["text"] == """
        a conversation action locale has no key `tooltipp`
        hint: did you mean `tooltip`? (its keys: tooltip)
        """)
    #expect(
      unknownKey["locations"] == [
        [
          "physicalLocation": [
            "artifactLocation": ["uri": "shop/solutions/fab/solution.yaml"],
            "region": ["startLine": 7, "startColumn": 12, "endColumn": 20],
          ]
        ]
      ])
  }

  @Test("A result refers to its rule") func aResultRefersToItsRule() throws {
    let rules = try #require(run?["tool"]?["driver"]?["rules"]?.asList)
    let result = try #require(run?["results"]?.asList?.last)
    let index = try #require(result["ruleIndex"]?.asInteger)
    #expect(result["ruleId"] == "unknown-key")
    #expect(rules[index]["id"] == "unknown-key")
  }

  @Test("A rule outside the catalogue has no index") func aRuleOutsideTheCatalogueHasNoIndex() throws {
    let report = CheckReport(of: [], [Findings.found("nobody-knows-it", "x")])
    let result = SARIFLog(report, version: "1").json["runs"]?.asList?.first?["results"]?.asList?.first
    #expect(result?["ruleId"] == "nobody-knows-it")
    #expect(result?["ruleIndex"] == nil)
  }

  @Test("Every rule for files and records is described")
  func everyRuleForFilesAndRecordsIsDescribed() throws {
    let rules = try #require(run?["tool"]?["driver"]?["rules"]?.asList)
    let expected = RuleCatalogue.all.filter { [.records, .files].contains($0.watch) }
    #expect(rules.map { $0["id"]?.asText } == expected.map(\.id))
    for (rule, expected) in zip(rules, expected) {
      #expect(rule["fullDescription"]?["text"] == .text(expected.meaning))
      #expect(rule["shortDescription"]?["text"]?.asText.map { expected.meaning.hasPrefix($0) } == true)
      #expect(rule["defaultConfiguration"]?["level"] == .text(expected.severity.rawValue))
      #expect(rule["help"]?["text"]?.asText?.contains("Basis: \(expected.basis.rawValue)") == true)
    }
  }

  @Test("The help of a rule contains its page and examples")
  func theHelpOfARuleContainsItsPageAndExamples() throws {
    let rules = try #require(run?["tool"]?["driver"]?["rules"]?.asList)
    let rule = try #require(rules.first { $0["id"] == "action-without-locale" })
    let help = try #require(rule["help"]?["markdown"]?.asText)
    #expect(help.contains("(Enable third-party co-browse and screen sharing, "))
    #expect(help.contains("Breaks the rule:\n\n```\nconversationActions:\n"))
    #expect(help.contains("Keeps it:\n\n```\nconversationActionLocales:\n"))
  }

  @Test(
    "A path is a URI reference",
    arguments: [
      ("a/b.yaml", "a/b.yaml"), ("./a//b.yaml", "a/b.yaml"), ("../a b/ü%.yaml", "../a%20b/%C3%BC%25.yaml"),
      ("/a/b#c.yaml", "file:///a/b%23c.yaml"), ("c:d", "c%3Ad"),
    ])
  func aPathIsAURIReference(path: String, uri: String) {
    let log = SARIFLog(CheckReport(of: [], [Findings.found("r", "x", file: path)]), version: "1").json
    let result = log["runs"]?.asList?.first?["results"]?.asList?.first
    let location = result?["locations"]?.asList?.first?["physicalLocation"]?["artifactLocation"]
    #expect(location?["uri"] == .text(uri))
  }
}
