import Notations
import Testing

@Suite("rules")
struct RulesTests {
  @Test("Rules are listed by where they are found") func rulesAreListedByWhereTheyAreFound() throws {
    let output = try Program.run("rules").output
    let marks = [
      "Found by check in records and web resources\n",
      "action-without-locale  warning  documented; what follows is invented\n",
      "Found wherever files are read\n", "dangling-link  error  invented\n",
      "Warnings while a rehearsal runs\n", "session-leaked  warning  ",
    ]
    let places = marks.compactMap { output.firstRange(of: $0)?.lowerBound }
    #expect(places.count == marks.count)
    #expect(places == places.sorted())
  }

  @Test("One rule is explained with examples") func oneRuleIsExplainedWithExamples() throws {
    let result = try Program.run("rules", "action-without-locale")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("action-without-locale  warning  documented; what follows is invented\n"))
    #expect(result.output.contains("\n  Documented: Each action should have at least one locale row; "))
    #expect(result.output.contains("\n  Enable third-party co-browse and screen sharing, “Create the "))
    #expect(
      result.output.contains("\n  https://learn.microsoft.com/dynamics365/customer-service/third-party"))
    #expect(
      result.output.contains("\nBreaks the rule\n  conversationActions:\n    - {name: FabrikamCobrowse"))
    #expect(result.output.contains("\nKeeps it\n  conversationActionLocales:\n"))
    #expect(!result.output.contains("dangling-link"))
  }

  @Test("A rule without examples is explained as well") func aRuleWithoutExamplesIsExplainedAsWell() throws {
    #expect(
      try Program.run("rules", "dangling-link").output == """
        dangling-link  error  invented
          A row names another row that does not exist.
          Invented: A check of this program; the product makes none.

        """)
  }

  @Test("An unknown rule is answered with the nearest one")
  func anUnknownRuleIsAnsweredWithTheNearestOne() throws {
    let result = try Program.run("rules", "action-without-local")
    #expect(result.status == 5)
    #expect(result.output == "")
    #expect(
      result.errors.hasPrefix(
        "error: there is no rule “action-without-local”\nhint: did you mean `action-with"))
    #expect(try Program.run("rules", "x", "--json").status == 5)
  }

  @Test("JSON lists every rule") func jsonListsEveryRule() throws {
    let document = try Program.json("rules", "--json")
    #expect(document["schema"] == "agent-console.rules/1")
    let rules = try #require(document["rules"]?.asList)
    #expect(Set(rules.map { $0["watches"] }) == ["records", "files", "installs", "rehearsal", "publishing"])
    for rule in rules { #expect((rule["page"] == .null) == (rule["basis"] == "invented")) }
    let one = try Program.json("rules", "action-without-locale", "--json")
    #expect(one["rules"]?.asList?.count == 1)
    #expect(one["rules"]?.asList?.first?["severity"] == "warning")
    #expect(one["rules"]?.asList?.first?["bad"]?.asText?.contains("conversationActionLocales: []") == true)
  }
}
