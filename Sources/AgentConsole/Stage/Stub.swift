import Notations
import Scenarios

enum TestReportFormat: String, CaseIterable {
  case pretty, tap, junit, json, cucumber, messages
  func text(of run: TestRun) -> String { run.summary + "\n" }
}
struct Coverage { init(of run: TestRun) {}; var json: JSONValue { .null }; var lines: [String] { [] } }
