import Notations
import Reports
import Testing

@Suite("Test report: JSON")
struct TestRunJSONTests {
  @Test("The report of a small run is complete")
  func small() throws {
    let expected: JSONValue = [
      "schema": "agent-console.test/1", "passed": 1, "failed": 1, "skipped": 0,
      "scenarios": [
        [
          "name": "Passes", "feature": "Buttons", "tags": ["@chat"], "file": "shop/cobrowse.feature",
          "line": 5,
          "status": "passed", "duration": 0.0015, "failure": nil,
        ],
        [
          "name": "Fails", "feature": "Buttons", "tags": ["@chat"], "file": "shop/cobrowse.feature",
          "line": 8,
          "status": "failed", "duration": 0.003,
          "failure": [
            "file": "shop/cobrowse.feature", "line": 10, "step": "Then the buttons are", "kind": "problem",
            "expected": nil, "actual": nil, "message": "there is no conversation yet",
            "hint": "begin with a sentence such as `Given a conversation with \"Noah Park\"`",
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
    let json = try Runs.mixed().json
    let scenarios = try #require(json["scenarios"]?.asList)
    #expect(scenarios[1]["failure"]?["expected"] == "co-browse Ended")
    #expect(scenarios[1]["failure"]?["actual"] == "co-browse Requested")
    #expect(scenarios[2]["status"] == "skipped")
    #expect(json["skipped"] == 1)
    let files = try #require(json["diagnostics"]?.asList).compactMap { $0["file"]?.asText }
    #expect(files.contains("shop/broken.feature"))
  }
}
