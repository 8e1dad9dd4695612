import Cells
import Reports
import ScenarioSupport
import Scenarios
import Testing

@Suite("Test report: pretty")
struct PrettyReportTests {
  private func lines(of result: ScenarioResult) -> [ReportLine] {
    var report = PrettyReport()
    return report.add(result)
  }

  private func text(_ run: PerformedFiles) -> String {
    TestReportFormat.pretty.text(of: run, from: Runs.origin)
  }

  @Test("The report of a small run is complete")
  func small() throws {
    #expect(
      text(try Runs.small()) == """
        ✓ ok       Passes  shop/cobrowse.feature:5
        ✗ FAILED   Fails  shop/cobrowse.feature:8
            ✓ Given the org "contoso"
            ✗ Then the buttons are  shop/cobrowse.feature:10
            - And no warning is raised  (not reached)

            there is no conversation yet
            hint: begin with a sentence such as `Given a conversation with "Noah Park"`

            Look at it: agent-console play shop/cobrowse.feature --from 10

        Failed:
          ✗ Fails  shop/cobrowse.feature:10  there is no conversation yet

        1 passed, 1 failed, 0 skipped

        """)
  }

  @Test("A failure shows the last facts and the screen at that moment")
  func circumstances() throws {
    let run = try Runs.run(steps: "When the agent types \"/cb\"\nThen the co-browse session is Ended")
    var rehearsal = try #require(run.results.first?.rehearsal)
    let screen = rehearsal.screen(Size(width: 80, height: 24)).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { line in
      var line = "      │ \(line)"
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
    #expect(
      text(run) == """
        ✗ FAILED   Test  shop/cobrowse.feature:2
            ✓ Given the org "contoso"
            ✓ And a conversation with "Noah Park"
            ✓ When the agent types "/cb"
            ✗ Then the co-browse session is Ended  shop/cobrowse.feature:6

            expected  co-browse Ended
            actual    co-browse Requested

            What happened last
              09:00:00.000  customer   documented  Noah Park starts a chat through Web support
              09:00:00.000  system     documented  Noah Park rings until 09:02:00
              09:00:00.000  agent      documented  accepts Noah Park → Active
              09:00:00.000  presence   documented  Busy: some of the capacity is used
              09:00:00.000  agent      documented  /cb → FabrikamCobrowse → app tab Fabrikam co-browse
              09:00:00.000  session    inferred    co-browse Requested
              09:00:00.000  tab        documented  Fabrikam co-browse opens with the web resource fab_/cobrowse.html

            The screen at that moment
        \(screen)

            Look at it: agent-console play shop/cobrowse.feature --from 6

        Failed:
          ✗ Test  shop/cobrowse.feature:6  expected co-browse Ended, found co-browse Requested

        0 passed, 1 failed, 0 skipped

        """)
  }

  @Test("Only the last eight facts are shown")
  func lastFacts() throws {
    let steps =
      (1...10).map {
        "When the agent sets presence to \"\($0 == 10 ? "Offline" : $0 % 2 == 0 ? "Busy" : "Available")\""
      } + ["Then there are no buttons"]
    let lines = lines(
      of: try #require(try Runs.run(steps: steps.joined(separator: "\n")).results.first))
    let facts = lines.map(\.text).filter { $0.hasPrefix("      09:00:00.000  ") }
    #expect(facts.count == 8)
    #expect(facts.last?.contains("Offline") == true)
  }

  @Test("A differing table is shown as one table with the differences marked")
  func table() throws {
    let run = try Runs.run(
      steps: """
        Then the buttons are
          | label | slash command |
          | Co-browse | /cb |
          | Share | /share |
          | Survey | /survey |
        """)
    let lines = lines(of: try #require(run.results.first)).map(\.text)
    let start = try #require(lines.firstIndex { $0.contains("- expected") })
    #expect(
      lines[start...].prefix { !$0.isEmpty } == [
        "    - expected  + actual",
        "      | label        | slash command |",
        "      | Co-browse    | /cb           |",
        "    - | Share        | /share        |",
        "              ^^^^^^",
        "    + | Share screen | /share        |",
        "              ^^^^^^",
        "      | Survey       | /survey       |",
        "    + | Copy notes   | /notes        |",
      ])
    #expect(lines.contains("    ✗ Then the buttons are  shop/cobrowse.feature:5"))
  }

  @Test("A differing screen shows the differing line, not two screens")
  func screenDifference() throws {
    let passed = try Runs.run(steps: "When the agent types \"/cb\"")
    var rehearsal = try #require(passed.results.first?.rehearsal)
    let screen = rehearsal.screen(Size(width: 80, height: 24))
    let expected = screen.replacing("Ana Ruiz joined", with: "Ana Luiz joined")
    let run = try Runs.run(
      steps: "When the agent types \"/cb\"\nThen the screen at 80x24 is\n  \"\"\"\n"
        + expected.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n") + "\n  \"\"\"")
    let lines = lines(of: try #require(run.results.first)).map(\.text)
    let start = try #require(lines.firstIndex { $0.contains("- expected") })
    let marked = lines[start...].prefix { !$0.isEmpty && !$0.contains("hint:") }.filter {
      !$0.hasPrefix("      ") || $0.contains("^^") || $0.hasSuffix("^")
    }
    #expect(marked.count == 5)
    #expect(
      lines.contains {
        $0.hasPrefix("    the screen at 80x24 is: line 7: expected ") && $0.contains("Ana Luiz joined")
      })
    #expect(
      lines.contains(
        "    hint: if the actual screen is right, `agent-console test --update` writes it into the file"
      ))
    #expect(marked.contains { $0.hasPrefix("    - ") && $0.contains("Ana Luiz joined") })
    #expect(marked.contains { $0.hasPrefix("    + ") && $0.contains("Ana Ruiz joined") })
  }

  @Test("A text that is not on the screen is reported together with the screen")
  func screenShows() throws {
    let run = try Runs.run(steps: "Then the screen shows \"Fax\"")
    let lines = lines(of: try #require(run.results.first)).map(\.text)
    #expect(lines.contains("    expected  Fax"))
    #expect(lines.contains("    actual"))
    #expect(lines.contains { $0.hasPrefix("    │ ") && $0.contains("Contoso Support") })
  }

  @Test("A step that the engine refused without failing says so")
  func refusal() throws {
    let run = try Runs.run(
      steps: "When the agent types \"/nope\"\nThen the command is rejected\nAnd there are no buttons")
    let lines = lines(of: try #require(run.results.first))
    let refusal = try #require(lines.first { $0.text.contains("refused:") })
    #expect(refusal.text == "        refused: There is no command /nope in this conversation.")
    #expect(refusal.spans.last == .faint("    refused: There is no command /nope in this conversation."))
  }

  @Test("Skipped scenarios are one line each, and counted")
  func skipped() throws {
    let run = try Runs.run(
      [("a.feature", "Feature: A\n  Scenario: Later\n    Given the org \"contoso\"\n")], skipping: ["Later"])
    #expect(
      text(run)
        == "- skipped  Later  a.feature:2\n\n0 passed, 0 failed, 1 skipped\n".replacing("\n\n", with: "\n"))
  }

  @Test("A file that is not Gherkin counts as failed, and the last line is the summary")
  func unread() throws {
    let ending = PrettyReport().ending(of: try Runs.mixed().run).map(\.text)
    #expect(ending.contains { $0.hasPrefix("  ✗ (file not read)  shop/broken.feature:4  ") })
    #expect(ending.last == "2 passed, 3 failed, 1 skipped")
  }

  @Test("The report consists of the lines of each scenario and the ending")
  func inParts() throws {
    let run = try Runs.mixed()
    var report = PrettyReport()
    let scenarios = run.results.flatMap { report.add($0) }
    let parts = scenarios + report.ending(of: run.run)
    #expect(parts.map { $0.text + "\n" }.joined() == text(run))
  }

  @Test(
    "A file name is quoted for the shell if necessary",
    arguments: [
      ("shop/cobrowse.feature", "shop/cobrowse.feature"), ("my shop/a.feature", "'my shop/a.feature'"),
      ("it's.feature", "'it'\\''s.feature'"), ("$(x).feature", "'$(x).feature'"),
      ("-x.feature", "./-x.feature"),
      ("~/a.feature", "'~/a.feature'"), ("é.feature", "é.feature"),
    ])
  func quoting(name: String, argument: String) throws {
    let run = try Runs.run([(name, "Feature: A\n  Scenario: S\n    Then there are no buttons\n")])
    #expect(text(run).contains("agent-console play \(argument) --from 3\n"))
  }

  @Test("If several scenarios share a step, the failed one is named too")
  func sharedSteps() throws {
    let outline = """
      Feature: A
        Background:
          Given a conversation with "Noah Park"
        Scenario Outline: S
          Then the conversation is <status>
          Examples:
            | status |
            | Active |
            | Closed |
      """
    let run = try Runs.run([("a.feature", outline)])
    #expect(text(run).contains("agent-console play a.feature --from 5 --in 9\n"))
  }
}
