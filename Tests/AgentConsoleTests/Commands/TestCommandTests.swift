import Notations
import Testing

@Suite("test")
struct TestCommandTests {
  private static let features = [
    "org/org.yaml": """
    name: lakeside
    agents: [{name: Ana Ruiz}]
    customers: [{name: Noah Park}]
    chatWidgets: [{name: Web}]
    """,
    "org/scenarios/good.feature": """
    @smoke
    Feature: Good
      Scenario: one
        Given a conversation with "Noah Park"
        Then there are no buttons
      @slow
      Scenario: two
        Given a conversation with "Noah Park"
        When 3m pass
        Then the conversation is Active
    """,
    "org/scenarios/deeper/bad.feature": """
    Feature: Bad
      Scenario: three
        Given a conversation with "Noah Park"
        Then the conversation is Closed
        And no warning is raised
    """,
    "unknown.feature": """
    Feature: Unknown
      Scenario: misspelt
        Given a conversation wiht "Noah Park"
    """,
    "broken.feature": "not gherkin\n",
    "empty/readme.txt": "nothing",
  ]

  private func run(_ arguments: String..., in folder: ScratchFolder) throws -> Command.Result {
    try Command.run(
      Program.path, ["test"] + arguments.map { $0.hasPrefix("@/") ? folder.path + $0.dropFirst() : $0 })
  }

  @Test(
    "Each outcome has its exit code",
    arguments: [
      (["@/org/scenarios/good.feature"], 0), (["@/org"], 1), (["@/org/scenarios", "--tags", "@smoke"], 0),
      (["@/org", "--name", "^t(wo|hree)$"], 1), (["@/org", "--name", "^four$"], 5), (["@/empty"], 5),
      (["@/unknown.feature"], 2), (["@/broken.feature"], 2), (["@/nowhere.feature"], 2),
      (["@/org", "@/broken.feature"], 2), (["@/org", "--dry-run"], 0),
      (["@/unknown.feature", "--dry-run"], 2),
      (["@/org", "--tags", "@a and"], 64), (["@/org", "--jobs", "0"], 64),
      (["@/org", "--report", "xml"], 64),
      (["@/org", "--report", "tap", "--report", "json"], 64), (["@/org", "--name", "("], 64),
    ])
  func eachOutcomeHasItsExitCode(arguments: [String], expected: Int) throws {
    let folder = try ScratchFolder(Self.features)
    let paths = arguments.map { $0.hasPrefix("@/") ? folder.path + $0.dropFirst() : $0 }
    let result = try Command.run(Program.path, ["test"] + paths)
    #expect(result.status == expected, "\(result.output)\(result.errors)")
  }

  @Test("The last line shows the counts") func theLastLineShowsTheCounts() throws {
    let folder = try ScratchFolder(Self.features)
    let result = try run("@/org", in: folder)
    #expect(result.output.hasSuffix("\n2 passed, 1 failed, 0 skipped\n"))
    #expect(result.output.contains("\(folder.path)/org/scenarios/deeper/bad.feature:4"))
  }

  @Test("--fail-fast skips the rest") func failFastSkipsTheRest() throws {
    let folder = try ScratchFolder(Self.features)
    let result = try run("@/org", "--fail-fast", in: folder)
    #expect(result.output.hasSuffix("\n0 passed, 1 failed, 2 skipped\n"))
  }

  @Test("An unknown sentence is answered with the nearest one")
  func anUnknownSentenceIsAnsweredWithTheNearestOne() throws {
    let folder = try ScratchFolder(Self.features)
    let result = try run("@/unknown.feature", in: folder)
    #expect(result.errors.contains("unknown.feature:3:11: error:"))
    #expect(result.errors.contains("a conversation with \"…\""))
    let checked = try Command.run(Program.path, ["check", folder.path + "/unknown.feature"])
    #expect(checked.status == 1)
    #expect(checked.output.contains("unknown.feature:3:11: error:"))
  }

  @Test("check reads the scenarios of an organization") func checkReadsTheScenariosOfAnOrganization() throws {
    var files = Self.features
    files["org/scenarios/more.feature"] = files["unknown.feature"]
    let folder = try ScratchFolder(files)
    let checked = try Command.run(Program.path, ["check", folder.path + "/org", "--format", "json"])
    #expect(checked.status == 1)
    #expect(checked.output.contains("\"unknown-sentence\""))
  }

  @Test("Reports are written to their files") func reportsAreWrittenToTheirFiles() throws {
    let folder = try ScratchFolder(Self.features)
    let result = try run(
      "@/org", "--report", "json=\(folder.path)/report.json", "--report", "junit=\(folder.path)/report.xml",
      "--coverage=\(folder.path)/coverage.json", in: folder)
    #expect(result.status == 1)
    #expect(result.output.hasSuffix("2 passed, 1 failed, 0 skipped\n"))
    let report = try Command.run("/bin/cat", ["\(folder.path)/report.json"]).output
    #expect(report.contains("\"agent-console.test/1\""))
    #expect(try Command.run("/bin/cat", ["\(folder.path)/report.xml"]).output.contains("<testsuites"))
    #expect(
      try Command.run("/bin/cat", ["\(folder.path)/coverage.json"]).output
        .contains("\"agent-console.coverage/1\""))
  }

  @Test("--update writes the screen, and the next run passes") func updateWritesTheScreen() throws {
    let screen = """
      Feature: Screen
        Scenario: start
          Given the org "contoso"
          And a conversation with "Noah Park"
          Then the screen at 80x24 is
            \"""
            \"""
      """
    let folder = try ScratchFolder(["screen.feature": screen])
    #expect(try run("@/screen.feature", in: folder).status == 1)
    #expect(try run("@/screen.feature", "--update", in: folder).status == 0)
    #expect(try run("@/screen.feature", in: folder).status == 0)
    let written = try Command.run("/bin/cat", [folder.path + "/screen.feature"]).output
    #expect(written.hasPrefix(screen.split(separator: "\"\"\"")[0]))
    #expect(written.contains("Noah Park · Active"))
  }

  @Test("By default the organization in the current folder is tested") func theCurrentFolderIsTheDefault()
    throws
  {
    let folder = try ScratchFolder(Self.features)
    let result = try Command.run(
      "/bin/sh", ["-c", "cd \"$1/org\" && exec \"$2\" test", "sh", folder.path, Program.path])
    #expect(result.output.hasSuffix("\n2 passed, 1 failed, 0 skipped\n"))
  }

  @Test("Organizations are found relative to the feature file")
  func organizationsAreFoundRelativeToTheFeatureFile() throws {
    var files = Self.features
    files["elsewhere/away.feature"] = """
      Feature: Away
        Scenario: there
          Given the org "../org"
          And a conversation with "Noah Park"
          Then there are no buttons
        Scenario: nowhere
          Given the org "contosso"
      """
    let folder = try ScratchFolder(files)
    let result = try run("@/elsewhere", in: folder)
    #expect(result.status == 1)
    #expect(result.output.hasSuffix("1 passed, 1 failed, 0 skipped\n"))
    #expect(result.output.contains("did you mean `contoso`?"))
  }

  @Test("The sentences are listed") func theSentencesAreListed() throws {
    let document = try Program.json("steps", "--json")
    #expect(document["schema"] == "agent-console.steps/1")
    let steps = try #require(document["steps"]?.asList)
    #expect(steps.contains { $0["pattern"] == "the agent presses \"…\"" && $0["role"] == "When" })
    #expect(steps.allSatisfy { $0["meaning"]?.asText?.isEmpty == false })
    #expect(try Program.run("steps").output.contains("the buttons are"))
  }

  @Test("Options after --coverage do not become its file name")
  func optionsAfterCoverageAreNotItsFile() throws {
    let folder = try ScratchFolder(Self.features)
    let file = "\(folder.path)/coverage.json"
    let result = try run("@/org", "--coverage=\(file)", "--name", "one", "--fail-fast", in: folder)
    #expect(result.output.hasSuffix("\n1 passed, 0 failed, 0 skipped\n"))
    #expect(try Command.run("/bin/cat", [file]).output.contains("\"agent-console.coverage/1\""))
  }

  @Test("A coverage summary does not mix with a machine-readable report")
  func coverageDoesNotMixWithAReport() throws {
    let folder = try ScratchFolder(Self.features)
    let result = try run("@/org", "--name", "one", "--report", "json", "--coverage", in: folder)
    #expect(try JSONValue.read(result.output)["schema"] == "agent-console.test/1")
    #expect(result.errors.contains("Coverage of lakeside"))
  }

  @Test("A report does not overwrite a scenario or another report")
  func aReportDoesNotOverwriteAScenarioOrAnotherReport() throws {
    let folder = try ScratchFolder(Self.features)
    let feature = "\(folder.path)/org/scenarios/good.feature"
    let result = try run("@/org", "--report", "json=\(feature)", in: folder)
    #expect(result.status == 2)
    #expect(try Command.run("/bin/cat", [feature]).output == Self.features["org/scenarios/good.feature"])
    #expect(try run("@/org", "--report", "json=a", "--report", "tap=a", in: folder).status == 64)
  }

  private static let outline = """
    Feature: Lines
      Scenario: one
        Given the org "contoso"
        Then the agent is Available
      Scenario Outline: two
        Given the org "contoso"
        And a conversation with "<who>"
        Examples:
          | who       |
          | Noah Park |
          | Mia Wong  |
    """

  @Test(
    "A line runs the scenario or the example row at it",
    arguments: [
      (["lines.feature:2"], 0, 1), (["lines.feature:4"], 0, 1), (["lines.feature:5"], 0, 2),
      (["lines.feature:11"], 0, 1), (["lines.feature:11:7"], 0, 1), (["lines.feature:1"], 0, 3),
      (["lines.feature:2", "lines.feature:10"], 0, 2), (["lines.feature", "lines.feature:10"], 0, 3),
      (["a:2/lines.feature:5", "a:2"], 0, 3), (["C:lines.feature:2"], 0, 1), (["a:2"], 0, 3),
      (["lines.feature:99"], 5, 0), (["nowhere.feature:2"], 2, 0),
    ])
  func aLineRunsTheScenarioOrTheExampleRowAtIt(arguments: [String], status: Int, count: Int) throws {
    let folder = try ScratchFolder([
      "lines.feature": Self.outline,
      "C:lines.feature:2": "Feature: F\n  Scenario: whole\n    Given the org \"contoso\"\n",
      "a:2/lines.feature": Self.outline,
    ])
    let result = try Command.run(Program.path, ["test"] + arguments.map { "\(folder.path)/\($0)" })
    #expect(result.status == status, "\(result.output)\(result.errors)")
    if count > 0 { #expect(result.output.hasSuffix("\n\(count) passed, 0 failed, 0 skipped\n")) }
  }

  @Test("A line without a scenario names the nearest, for play too")
  func aLineWithoutAScenarioNamesTheNearest() throws {
    let folder = try ScratchFolder(["lines.feature": Self.outline])
    for command in ["test", "play"] {
      let result = try Command.run(Program.path, [command, "\(folder.path)/lines.feature:99"])
      #expect(result.status == 5)
      #expect(result.errors.contains("is at line 99"))
      #expect(result.errors.contains("the nearest are at the lines 2 (one), 10 (two), 11 (two)"))
    }
    let both = try Command.run(Program.path, ["play", "\(folder.path)/lines.feature:2", "--from", "3"])
    #expect(both.status == 64)
  }

  @Test("A scenario whose lines were swallowed is never green")
  func aScenarioWhoseLinesWereSwallowedIsNeverGreen() throws {
    let folder = try ScratchFolder([
      "lost.feature": """
      Feature: Lost
        Scenario: nothing runs
          given the org "contoso"
          then the agent is Available
        Scenario: title only
      """
    ])
    let file = folder.path + "/lost.feature"
    let test = try Command.run(Program.path, ["test", file, "--report", "messages=\(folder.path)/messages"])
    #expect(test.status == 2)
    #expect(test.output.hasSuffix("\n0 passed, 2 failed, 0 skipped\n"))
    #expect(test.errors.contains("lost.feature:3:5: error: `given` is no keyword"))
    #expect(test.errors.contains("lost.feature:5:3: error: this scenario has no steps"))
    #expect(try Command.run(Program.path, ["test", file, "--dry-run"]).status == 2)
    let check = try Command.run(Program.path, ["check", file])
    #expect(check.status == 1)
    #expect(check.output.contains("[scenario-keyword]") && check.output.contains("[scenario-empty]"))
  }

  @Test("What is in no scenario is an error of its file, in reports too")
  func whatIsInNoScenarioIsAnErrorOfItsFile() throws {
    let folder = try ScratchFolder([
      "lost.feature": """
      Feature: Lost
        Scenario : first
          Given the org "contoso"
        Scenario: second
          Given the org "contoso"
          Then the agent is Available
      """
    ])
    let result = try Command.run(
      Program.path, ["test", folder.path + "/lost.feature", "--report", "junit=\(folder.path)/junit.xml"])
    #expect(result.status == 2)
    #expect(result.output.contains("✗ (in no scenario)  \(folder.path)/lost.feature:2"))
    let junit = try Command.run("/bin/cat", [folder.path + "/junit.xml"]).output
    #expect(junit.contains("errors=\"1\""))
    #expect(junit.contains("name=\"every line is in a scenario\""))
  }

  @Test("Check judges the names in steps") func checkJudgesTheNamesInSteps() throws {
    let folder = try ScratchFolder([
      "names.feature": """
      Feature: Names
        Scenario: S
          Given the org "contoso"
          And a conversation with "Noah Park"
          When the agent presses "Co-browze"
      """
    ])
    let check = try Command.run(Program.path, ["check", folder.path + "/names.feature"])
    #expect(check.status == 1)
    #expect(check.output.contains("names.feature:5:10: error: there is no button Co-browze [scenario-name]"))
  }

  @Test("A mistyped command is not read as an organization")
  func aMistypedCommandIsNotReadAsAnOrganization() throws {
    let result = try Program.run("chekc", "contoso")
    #expect(result.status == 64)
    #expect(result.errors.contains("did you mean `agent-console check`?"))
  }

  @Test(
    "What would run as something else is never green",
    arguments: [
      (
        """
        Feature: F
          Scenario Outline: o
            Given a conversation with "<who>"
            When the customer says "<what>"
            Examples:
              | who       |
              | Noah Park |
        """, 2, "f.feature:4:10: error: the examples have no column \"what\""
      ),
      ("Feature: F\n", 5, "f.feature:1:1: warning: this file has no scenario"),
      ("", 5, "f.feature:1:1: warning: this file has no scenario"),
      (
        """
        Feature: F
          Scenario: markup is no placeholder
            Given a conversation with "Noah Park"
            When the customer says "<b>"
            Then the agent sees "<b>"
        """, 0, ""
      ),
    ])
  func whatWouldRunAsSomethingElse(text: String, status: Int, message: String) throws {
    let folder = try ScratchFolder(["f.feature": text])
    let result = try Program.run("test", folder.path)
    #expect(result.status == status, "\(result.output)\(result.errors)")
    #expect(message.isEmpty ? result.errors == "" : result.errors.contains(message), "\(result.errors)")
    let check = try Program.run("check", folder.path)
    #expect(message.isEmpty || check.output.contains(message))
  }

  @Test("An organization that cannot be read ends a run with 2")
  func unreadableOrganization() throws {
    let folder = try ScratchFolder([
      "org.yaml": "foo: [",
      "x.feature": "Feature: F\n  Scenario: S\n    Given a conversation with \"Noah Park\"\n",
    ])
    #expect(try Program.run("test", folder.path).status == 2)
    #expect(try Program.run("check", folder.path).status == 2)
  }
}
