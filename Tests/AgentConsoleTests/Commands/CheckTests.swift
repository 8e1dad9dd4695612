import Notations
import Testing

@Suite("check")
struct CheckTests {
  private let refused = try? ScratchFolder([
    "org.yaml": Defects.organization, "solutions/fab/solution.yaml": Defects.refused,
  ])

  private func refusedPath() throws -> String { try #require(refused).path }

  @Test("Loading errors are reported as text") func loadingErrorsAreReportedAsText() throws {
    let path = try refusedPath()
    let result = try Program.run("check", path)
    #expect(result.status == 1)
    #expect(result.errors == "")
    #expect(
      result.output == """
        \(path)/solutions/fab/solution.yaml:4:78: error: `order` takes a whole number, not the text "first" \
        [wrong-type]
          - {name: FabSurvey, eventName: Send message, eventParameter: Hello, order: first}
                                                                                     ^~~~~
        hint: write digits without quotes, such as `10` or `-5`

        \(path)/solutions/fab/solution.yaml:6:81: error: a conversation action locale has no key `slashComand` \
        [unknown-key]
          - {conversationAction: FabSurvey, locale: en-US, label: Survey, tooltip: Ask, slashComand: /survey}
                                                                                        ^~~~~~~~~~~
        hint: did you mean `slashCommand`? (its keys: id, conversationAction, locale, label, tooltip, slashCommand, \
        name, state)

        2 errors in 1 file
        checked 1 organization, 1 solution

        """)
  }

  @Test("Loading errors are reported as JSON") func loadingErrorsAreReportedAsJSON() throws {
    let path = try refusedPath()
    let document = try Program.json("check", path, "--format", "json")
    #expect(document["schema"] == "agent-console.check/1")
    #expect(document["errors"] == 2)
    #expect(document["warnings"] == 0)
    let diagnostics = try #require(document["diagnostics"]?.asList)
    #expect(diagnostics.map { $0["rule"] } == ["wrong-type", "unknown-key"])
    #expect(
      diagnostics.first?.asObject.map { $0.members.map(\.key) } == [
        "rule", "severity", "basis", "file", "line", "column", "length", "message", "hint",
      ])
    #expect(diagnostics.first?["file"] == .text("\(path)/solutions/fab/solution.yaml"))
  }

  @Test("Loading errors are reported as SARIF") func loadingErrorsAreReportedAsSARIF() throws {
    let log = try Program.json("check", try refusedPath(), "--format", "sarif")
    let results = try #require(log["runs"]?.asList?.first?["results"]?.asList)
    #expect(results.map { $0["ruleId"] } == ["wrong-type", "unknown-key"])
    #expect(results.map { $0["level"] } == ["error", "error"])
  }

  @Test("Loading errors are reported to GitHub") func loadingErrorsAreReportedToGitHub() throws {
    let path = try refusedPath()
    let lines = try Program.run("check", path, "--format", "github").output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines.first == """
        ::error file=\(path)/solutions/fab/solution.yaml,line=4,col=78,title=wrong-type::`order` takes a whole \
        number, not the text "first"%0Ahint: write digits without quotes, such as `10` or `-5`
        """)
  }

  @Test("Rule findings are reported in each format", arguments: ["text", "json", "sarif", "github"])
  func ruleFindingsAreReportedInEachFormat(format: String) throws {
    let folder = try ScratchFolder(["solution.yaml": Defects.unlabelled])
    let result = try Program.run("check", folder.path, "--format", format)
    #expect(result.status == 1)
    #expect(result.errors == "")
    #expect(result.output.contains("the conversation action `FabSurvey` has no locale row"))
    #expect(result.output.contains("action-without-locale"))
  }

  @Test("A finding is shown with its line") func aFindingIsShownWithItsLine() throws {
    let folder = try ScratchFolder(["solution.yaml": Defects.unlabelled])
    #expect(
      try Program.run("check", folder.path).output.contains(
        """
        \(folder.path)/solution.yaml:3:12: error: the conversation action `FabSurvey` has no locale row \
        [action-without-locale]
          - {name: FabSurvey, eventName: Send message, eventParameter: Hello, order: 1}
                   ^~~~~~~~~
        """))
  }

  @Test("A clean organization is reported as such") func aCleanOrganizationIsReportedAsSuch() throws {
    let output = try Program.run("check", "contoso").output
    #expect(output.hasPrefix("no problems in contoso\nchecked 1 organization, "))
    #expect(try Program.json("check", "contoso", "--format", "json")["diagnostics"] == [])
    #expect(try Program.run("check", "contoso", "--format", "github").output == "")
    let log = try Program.json("check", "contoso", "--format", "sarif")
    #expect(log["runs"]?.asList?.first?["results"] == [])
  }

  @Test("Unknown names in a scenario are reported") func unknownNamesInAScenarioAreReported() throws {
    let scenario = """
      Feature: F
        Scenario: S
          Given the solution "TailspinAsist" is installed
          Then the fact "sesionConnected" is told
      """
    let folder = try ScratchFolder(["a.feature": scenario])
    let result = try Program.run("check", folder.path)
    #expect(result.status == 1)
    #expect(result.output.contains("3:11: error: there is no solution TailspinAsist [scenario-stage]"))
    #expect(result.output.contains("hint: did you mean `TailspinAssist`?"))
    #expect(result.output.contains("4:10: error: `sesionConnected` cannot stand in the sentence"))
  }

  @Test("Several paths make one report") func severalPathsMakeOneReport() throws {
    let document = try Program.json(
      "check", "contoso", try refusedPath(), "no-such-organization", "--format", "json")
    #expect(document["errors"] == 3)
  }

  @Test("The requested format is written even if nothing can be read")
  func theFormatIsWrittenEvenIfNothingCanBeRead() throws {
    let result = try Program.run("check", "no-such-organization", "--format", "json")
    #expect(result.status == 2)
    #expect(try JSONValue.read(result.output)["errors"] == 1)
  }
}
