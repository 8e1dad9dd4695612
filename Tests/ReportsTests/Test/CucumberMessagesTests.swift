import Notations
import Reports
import Scenarios
import Testing

@Suite("Test report, Cucumber's messages")
struct CucumberMessagesTests {
  private func messages(_ run: TestRun) throws -> [JSONValue] {
    try TestReportFormat.messages.text(of: run, from: Runs.origin).split(separator: "\n").map {
      try JSONValue.read(Array($0.utf8))
    }
  }

  private func name(_ message: JSONValue) -> String { message.asObject?.members.first?.key ?? "" }

  @Test("A small run: the messages in Cucumber's order")
  func order() throws {
    #expect(
      try messages(try Runs.small()).map(name) == [
        "meta", "source", "gherkinDocument", "pickle", "pickle",
        "stepDefinition", "stepDefinition", "stepDefinition", "testRunStarted", "testCase", "testCase",
        "testCaseStarted", "testStepStarted", "testStepFinished", "testCaseFinished",
        "testCaseStarted", "testStepStarted", "testStepFinished", "testStepStarted", "testStepFinished",
        "testStepStarted", "testStepFinished", "testCaseFinished", "testRunFinished",
      ])
  }

  @Test("What happened in a small run, whole")
  func happened() throws {
    let text = TestReportFormat.messages.text(of: try Runs.small(), from: Runs.origin)
    let lines = text.split(separator: "\n").drop { !$0.hasPrefix("{\"testRunStarted") }
    print(lines.joined(separator: "\n"))
  }

  @Test("A step that is no sentence is undefined and has no definition; the run has not succeeded")
  func undefined() throws {
    let messages = try messages(try Runs.mixed())
    let cases = messages.compactMap { $0["testCase"] }
    let step = cases.last?["testSteps"]?.asList?.first
    #expect(step?["stepDefinitionIds"]?.asList?.isEmpty == true)
    let statuses = messages.compactMap { $0["testStepFinished"]?["testStepResult"]?["status"]?.asText }
    #expect(statuses.last == "UNDEFINED")
    #expect(Set(statuses) == ["PASSED", "FAILED", "SKIPPED", "UNDEFINED"])
    #expect(messages.last?["testRunFinished"]?["success"] == false)
    let unread = messages.compactMap { $0["parseError"]?["source"]?["uri"]?.asText }
    #expect(unread == ["shop/broken.feature"])
  }

  @Test("Each id is one thing's, and what refers to an id finds it, over several files")
  func ids() throws {
    let feature = "Feature: A\n  Scenario: S\n    Given the org \"contoso\"\n"
    let messages = try messages(try Runs.run([("a.feature", feature), ("b.feature", feature)]))
    func texts(_ message: String, _ key: String) -> [String] {
      messages.compactMap { $0[message]?[key]?.asText }
    }
    let pickles = texts("pickle", "id")
    #expect(Set(pickles).count == 2)
    #expect(texts("testCase", "pickleId") == pickles)
    #expect(texts("testCaseStarted", "testCaseId") == texts("testCase", "id"))
    let steps = messages.compactMap { $0["testCase"]?["testSteps"]?.asList }.flatMap { $0 }
    #expect(texts("testStepFinished", "testStepId") == steps.compactMap { $0["id"]?.asText })
    #expect(messages.compactMap { $0["stepDefinition"] }.count == 1)
  }
}
