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
    let folder = try ScratchFolder(["solution.yaml": Defects.silent])
    let result = try Program.run("check", folder.path, "--format", format)
    #expect(result.status == 1)
    #expect(result.errors == "")
    #expect(
      result.output.contains(
        "the conversation action `FabSurvey` sends a message, and has no `eventParameter`"))
    #expect(result.output.contains("message-missing"))
  }

  @Test("A finding is shown with its line") func aFindingIsShownWithItsLine() throws {
    let folder = try ScratchFolder(["solution.yaml": Defects.silent])
    #expect(
      try Program.run("check", folder.path).output.contains(
        """
        \(folder.path)/solution.yaml:3:34: error: the conversation action `FabSurvey` sends a message, and \
        has no `eventParameter` [message-missing]
          - {name: FabSurvey, eventName: Send message, order: 1}
                                         ^~~~~~~~~~~~
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
    #expect(result.output.contains("4:10: error: `sesionConnected` is not allowed in the sentence"))
  }

  @Test("A broken organization is told at its own file and not at its scenarios")
  func aBrokenOrganizationIsToldAtItsOwnFileAndNotAtItsScenarios() throws {
    let scenario = """
      Feature: F
        Scenario: S
          Given a conversation with "Noah Park"
          Then the conversation is Active
        Scenario: T
          Given a conversation with "Noah Park"
          Then the conversation is Active
      """
    let naming = """
      Feature: G
        Scenario: S
          Given the org ".."
          Then no warning is raised
      """
    let shop = try ScratchFolder([
      "org.yaml": "name: shop\nchatWidgts: []\n", "scenarios/a.feature": scenario,
      "scenarios/b.feature": naming,
    ])
    let whole = try Program.json("check", shop.path, "--json")
    #expect(whole["diagnostics"]?.asList?.map { $0["rule"] } == ["unknown-key"])
    // Alone, the first scenario says it: nothing that cannot run is called all right.
    let alone = try Program.json("check", "\(shop.path)/scenarios", "--json")
    #expect(alone["diagnostics"]?.asList?.map { $0["rule"] } == ["scenario-stage"])
    #expect(alone["diagnostics"]?.asList?.first?["line"] == 3)
  }

  @Test("The most severe comes first in a file") func theMostSevereComesFirstInAFile() throws {
    let diagnostics = try #require(
      try Program.json("check", "adventureworks", "--json")["diagnostics"]?.asList)
    let ranks = ["error", "warning", "note"]
    for (one, next) in zip(diagnostics, diagnostics.dropFirst()) where one["file"] == next["file"] {
      let (before, after) = (one["severity"]?.asText ?? "", next["severity"]?.asText ?? "")
      #expect((ranks.firstIndex(of: before) ?? 9) <= (ranks.firstIndex(of: after) ?? 0))
    }
  }

  @Test("JSON has two spellings, and only one format goes out") func jsonHasTwoSpellings() throws {
    let short = try Program.run("check", "northwind", "--json")
    #expect(short.output == (try Program.run("check", "northwind", "--format", "json").output))
    #expect(try Program.run("check", "northwind", "--json", "--format", "json").status == 0)
    #expect(try Program.run("check", "northwind", "--json", "--format", "github").status == 64)
  }

  @Test("Azure Pipelines gets its logging commands") func azurePipelinesGetsItsLoggingCommands() throws {
    let result = try Program.run("check", "northwind", "--format", "azure")
    #expect(
      result.output.hasPrefix(
        "##vso[task.logissue type=warning;sourcepath=northwind/solutions/wideworldsupport/solution.yaml;"
          + "linenumber=23;columnnumber=12;code=equal-order]"))
    #expect(result.status == 0)
  }

  @Test("A pipe gets no colours") func aPipeGetsNoColours() throws {
    #expect(
      !(try Program.run("check", "northwind", environment: ["TERM=xterm-256color"]).output.contains("\u{1B}"))
    )
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
