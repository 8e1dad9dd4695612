import Testing

@Suite("test FILE:LINE")
struct LineSelectionTests {
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

  @Test("What is wrong elsewhere in the file does not fail the scenario at a line", arguments: [3, 7])
  func wrongElsewhere(line: Int) throws {
    let folder = try ScratchFolder([
      "lines.feature": """
      Feature: Lines
        Scenario: right
          Given the org "contoso"
        Scenario Outline: rows
          Given a conversation with "<who>"
          Examples: some
            | who       |
            | Noah Park |
          Examples: none
            | who |
        Scenario: wrong
          Given nobody knows this sentence
      """
    ])
    let chosen = try Program.run("test", "\(folder.path)/lines.feature:\(line)")
    #expect(chosen.status == 0, "\(chosen.output)\(chosen.errors)")
    #expect(chosen.output.hasSuffix("\n1 passed, 0 failed, 0 skipped\n"))
    let wrong = try Program.run("test", "\(folder.path)/lines.feature:11")
    #expect(wrong.status == 2)
    #expect(try Program.run("test", "\(folder.path)/lines.feature").status == 2)
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
}
