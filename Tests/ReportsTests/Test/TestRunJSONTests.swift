import Notations
import Reports
import ScenarioSupport
import Testing

@Suite("Test report: JSON")
struct TestRunJSONTests {
  private func json(_ performed: PerformedFiles) throws -> JSONValue {
    try JSONValue.read(Array(TestReportFormat.json.text(of: performed, from: Runs.origin).utf8))
  }

  @Test("The report of a small run is complete")
  func small() throws {
    let expected: JSONValue = [
      "schema": "agent-console.test/1", "passed": 1, "failed": 1, "skipped": 0,
      "scenarios": [
        [
          "name": "Passes", "feature": "Buttons", "tags": ["@chat"], "file": "shop/cobrowse.feature",
          "line": 5,
          "status": "passed", "duration": 0.0015,
          "steps": [["step": "Given the org \"contoso\"", "line": 6, "status": "passed"]],
          "warnings": [], "failure": nil,
        ],
        [
          "name": "Fails", "feature": "Buttons", "tags": ["@chat"], "file": "shop/cobrowse.feature",
          "line": 8,
          "status": "failed", "duration": 0.003,
          "steps": [
            ["step": "Given the org \"contoso\"", "line": 9, "status": "passed"],
            ["step": "Then the buttons are", "line": 10, "status": "failed"],
            ["step": "And no warning is raised", "line": 13, "status": "not-reached"],
          ],
          "warnings": [],
          "failure": [
            "file": "shop/cobrowse.feature", "line": 10, "step": "Then the buttons are", "kind": "problem",
            "expected": nil, "actual": nil, "differences": [], "message": "there is no conversation yet",
            "hint": "begin with a sentence such as `Given a conversation with \"Noah Park\"`",
            "facts": [],
          ],
        ],
      ],
      "diagnostics": [],
    ]
    let text = TestReportFormat.json.text(of: try Runs.small(), from: Runs.origin)
    #expect(text == expected.pretty + "\n")
    #expect(try JSONValue.read(Array(text.utf8)) == expected)
  }

  @Test("It contains expected and actual values and errors in the files")
  func mixed() throws {
    let json = try json(Runs.mixed())
    let scenarios = try #require(json["scenarios"]?.asList)
    #expect(scenarios[1]["failure"]?["expected"] == "co-browse Ended")
    #expect(scenarios[1]["failure"]?["actual"] == "co-browse Requested")
    #expect(scenarios[2]["status"] == "skipped")
    #expect(json["skipped"] == 1)
    let files = try #require(json["diagnostics"]?.asList).compactMap { $0["file"]?.asText }
    #expect(files.contains("shop/broken.feature"))
  }

  @Test("Each place that differs, in a table and in a screen")
  func differences() throws {
    let table = try Runs.run(
      steps: """
        Then the buttons are
          | label |
          | Co-browse |
          | Look together |
          | Survey |
        """)
    let failure = try json(table)["scenarios"]?.asList?.first?["failure"]
    #expect(
      failure?["differences"] == [
        ["row": 2, "column": "label", "expected": "Look together", "actual": "Share screen"],
        ["row": 4, "column": nil, "expected": nil, "actual": "Copy notes"],
      ])
    #expect(
      failure?["message"]
        == #"the buttons are: row 2, label: expected "Look together", there is "Share screen" (and 1 more differs)"#
    )
    let screen = try Runs.run(steps: "Then the screen at 80x24 is\n  \"\"\"\n  x\n  \"\"\"")
    let lines = try json(screen)["scenarios"]?.asList?.first?["failure"]?["differences"]?.asList
    #expect(lines?.count == 24)
    #expect(lines?.first?["line"] == 1)
    #expect(lines?.first?["expected"] == "x")
  }

  @Test("A step of a scenario that was not run is told from one that was not reached")
  func notRun() throws {
    let scenarios = try #require(try json(Runs.mixed())["scenarios"]?.asList)
    #expect(scenarios[1]["steps"]?.asList?.last?["status"] == "not-reached")
    #expect(scenarios[2]["steps"]?.asList?.last?["status"] == "not-run")
  }
}
