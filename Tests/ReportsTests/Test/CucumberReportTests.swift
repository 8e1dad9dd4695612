import Notations
import Reports
import Testing

@Suite("Test report: Cucumber JSON")
struct CucumberReportTests {
  @Test("The report of a small run is complete")
  func small() throws {
    let org: JSONValue = ["location": "the org \"…\""]
    let tags: JSONValue = [["name": "@chat", "line": 1]]
    let message =
      "shop/cobrowse.feature:10: Then the buttons are\nthere is no conversation yet\n"
      + "hint: begin with a sentence such as `Given a conversation with \"Noah Park\"`"
    let expected: JSONValue = [
      [
        "uri": "shop/cobrowse.feature", "id": "buttons", "keyword": "Feature", "name": "Buttons",
        "description": "  What an agent sees.", "line": 2, "tags": tags,
        "elements": [
          [
            "id": "buttons;passes", "type": "scenario", "keyword": "Scenario", "name": "Passes",
            "description": "", "line": 5, "tags": tags,
            "steps": [
              [
                "keyword": "Given ", "name": "the org \"contoso\"", "line": 6, "match": org,
                "result": ["status": "passed", "duration": 1_500_000],
              ]
            ],
          ],
          [
            "id": "buttons;fails", "type": "scenario", "keyword": "Scenario", "name": "Fails",
            "description": "", "line": 8, "tags": tags,
            "steps": [
              [
                "keyword": "Given ", "name": "the org \"contoso\"", "line": 9, "match": org,
                "result": ["status": "passed", "duration": 1_500_000],
              ],
              [
                "keyword": "Then ", "name": "the buttons are", "line": 10,
                "rows": [["cells": ["label"]], ["cells": ["Fax"]]],
                "match": ["location": "the buttons are"],
                "result": ["status": "failed", "duration": 1_500_000, "error_message": .text(message)],
              ],
              [
                "keyword": "And ", "name": "no warning is raised", "line": 13,
                "match": ["location": "no warning is raised"], "result": ["status": "skipped"],
              ],
            ],
          ],
        ],
      ]
    ]
    #expect(TestReportFormat.cucumber.text(of: try Runs.small(), from: Runs.origin) == expected.pretty + "\n")
  }

  @Test("A step's text and a differing table are included in full")
  func attachments() throws {
    let run = try Runs.run(
      steps: "Then the screen at 80x24 is\n  \"\"\"\n  nothing\n  \"\"\"")
    let text = TestReportFormat.cucumber.text(of: run, from: Runs.origin)
    let step = try #require(
      try JSONValue.read(Array(text.utf8)).asList?.first?["elements"]?.asList?.first?["steps"]?.asList?.last)
    #expect(step["doc_string"] == ["value": "nothing", "content_type": "", "line": 6])
    let message = try #require(step["result"]?["error_message"]?.asText)
    #expect(message.contains("expected:\nnothing\nactual:\n"))
  }

  @Test("An undefined step has failed")
  func unknown() throws {
    let text = TestReportFormat.cucumber.text(of: try Runs.mixed(), from: Runs.origin)
    let elements = try #require(try JSONValue.read(Array(text.utf8)).asList?.first?["elements"]?.asList)
    let step = try #require(elements.last?["steps"]?.asList?.first)
    #expect(step["match"] == .object(JSONObject()))
    #expect(step["result"]?["status"] == "failed")
  }
}
