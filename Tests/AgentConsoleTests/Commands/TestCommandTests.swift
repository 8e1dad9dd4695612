import Notations
import Testing

@Suite("test")
struct TestCommandTests {
  private static let features = [
    "org/org.yaml": Lakeside.file,
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
    try Program.test(arguments, in: folder)
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
    let result = try Program.run(in: folder.path + "/org", ["test"])
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

  @Test("A mistyped command is not read as an organization")
  func aMistypedCommandIsNotReadAsAnOrganization() throws {
    let result = try Program.run("chekc", "contoso")
    #expect(result.status == 64)
    #expect(result.errors.contains("did you mean `agent-console check`?"))
  }
}
