import Testing

@Suite("play, notes and screenshot --scenario, without a terminal")
struct PlayTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder([
      "help.feature": """
      Feature: Help
        Scenario: By co-browse
          Given a conversation with "Noah Park"
          When the agent types "/cb"
          Then the co-browse session is Connected
          And the agent is Busy
      """,
      "wrong/unknown.feature": "Feature: U\n  Scenario: S\n    When the agent dances\n",
      "wrong/broken.feature": "Feature: B\n  Scenario: S\n    Given x\n    dances\n",
      "empty/empty.feature": "Feature: E\n",
    ])
  }

  private func run(_ command: String, _ file: String, _ more: String...) throws -> Command.Result {
    try Command.run(Program.path, [command, "\(folder.path)/\(file)"] + more)
  }

  private func screenshot(_ place: String, _ more: String...) throws -> Command.Result {
    try Command.run(Program.path, ["screenshot", "--scenario", "\(folder.path)/\(place)"] + more)
  }

  @Test("Without a terminal, play suggests the commands that need none")
  func withoutATerminalPlaySuggestsOtherCommands() throws {
    let result = try run("play", "help.feature")
    #expect(result.status == 3)
    #expect(result.errors.contains("agent-console test"))
    #expect(result.errors.contains("screenshot --scenario"))
    #expect(!(result.output + result.errors).contains("\u{1B}"))
  }

  @Test("play and screenshot say, as test does, that a scenario plays at the sample")
  func theSampleIsTold() throws {
    let note = "help.feature names no organization, and no org.yaml is in its folder or above it"
    for result in [try run("play", "help.feature"), try screenshot("help.feature:3")] {
      #expect(result.errors.contains(note), "\(result.errors)")
    }
    let named = try ScratchFolder([
      "a.feature": "# org: northwind\nFeature: F\n  Scenario: S\n    Then no warning is raised\n"
    ])
    let shown = try Program.run("screenshot", "--scenario", "\(named.path)/a.feature:4")
    #expect(shown.status == 0 && shown.errors == "", "\(shown.errors)")
  }

  @Test(
    "Errors in the file are reported first",
    arguments: ["wrong/unknown.feature", "wrong/broken.feature", "wrong", "nothing.feature"])
  func errorsInTheFileAreReportedFirst(file: String) throws {
    let result = try run("play", file)
    #expect(result.status == 2)
    #expect(result.errors.contains("error:"))
    #expect(result.output.isEmpty)
  }

  @Test("An invalid line is answered with the lines of the scenarios")
  func anInvalidLineIsAnsweredWithTheKnownLines() throws {
    let result = try run("play", "help.feature", "--from", "1")
    #expect(result.status == 5)
    #expect(result.errors.contains("2 (By co-browse)"))
    #expect(try run("play", "empty").status == 5)
    #expect(try run("play", "help.feature", "--speed", "0").status == 64)
  }

  @Test("Notes that cannot be written or read are reported")
  func notesThatCannotBeWrittenOrReadAreReported() throws {
    let unwritable = try run("play", "help.feature", "--notes-to", "\(folder.path)/help.feature/notes")
    #expect(unwritable.status == 2 && unwritable.errors.contains("it cannot be written: Not a directory"))
    #expect(try run("play", "help.feature", "--notes-to", "\(folder.path)/no/notes").status == 2)
    #expect(try run("play", "help.feature", "--notes-to", "\(folder.path)/help.feature").status == 2)
    #expect(try run("notes", "no/notes").status == 2)
    #expect(try run("notes", "empty").status == 2)
  }

  @Test(
    "Notes are never written to a part of an organization", arguments: ["org.yaml", "quick-replies.yaml"])
  func notesAreKeptOff(file: String) throws {
    let folder = try ScratchFolder([
      "org.yaml": Lakeside.file, "a.feature": "Feature: A\n  Scenario: B\n    Given the org \".\"\n",
    ])
    let before = try FileTree(at: folder.path)
    let refused = try Program.run(in: folder.path, ["play", "a.feature", "--notes-to", file])
    #expect(refused.status == 2)
    #expect(
      refused.errors.contains(
        "error: \(file) is part of an organization\nhint: write the notes to a path outside it"))
    #expect(try FileTree(at: folder.path).difference(before) == [])
  }

  @Test("A screenshot shows the console before the step")
  func aScreenshotShowsTheConsoleBeforeTheStep() throws {
    let before = try screenshot("help.feature:4", "--size", "80x24")
    #expect(before.status == 0)
    #expect(before.output.contains("Noah Park · Active"))
    #expect(!before.output.contains("Co-browse: Requested"))
    #expect(!before.output.contains("Scenario"))
    let after = try screenshot("help.feature:5", "--size", "80x24")
    #expect(after.status == 0)
    #expect(after.output.contains("Co-browse: Requested"))
    // Keys are pressed after that step.
    let typed = try screenshot("help.feature:4", "--size", "80x24", "--keys", "/share<Enter>")
    #expect(typed.output.contains("Screen sharing: Requested"))
  }

  @Test("A screenshot of a step after a failure says so")
  func aScreenshotOfAStepAfterAFailureSaysSo() throws {
    let result = try screenshot("help.feature:6", "--size", "80x24")
    #expect(result.status == 1)
    #expect(result.output.contains("Co-browse: Requested"))
    #expect(result.errors.contains("help.feature:5"))
  }

  @Test("A screenshot needs a line of a scenario") func aScreenshotNeedsALineOfAScenario() throws {
    #expect(try screenshot("help.feature:77").status == 5)
    #expect(try screenshot("wrong/unknown.feature:3").status == 2)
    #expect(try screenshot("help.feature").status == 64)
    #expect(try screenshot("help.feature:4", "northwind").status == 64)
  }
}
