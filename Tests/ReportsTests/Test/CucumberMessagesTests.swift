import Notations
import Reports
import ScenarioSupport
import Scenarios
import Testing

@Suite("Test report: Cucumber messages")
struct CucumberMessagesTests {
  private func messages(_ run: PerformedFiles) throws -> [JSONValue] {
    try TestReportFormat.messages.text(of: run, from: Runs.origin).split(separator: "\n").map {
      try JSONValue.read(Array($0.utf8))
    }
  }

  private func name(_ message: JSONValue) -> String { message.asObject?.members.first?.key ?? "" }

  @Test("A small run gives the messages in Cucumber's order")
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

  @Test("The messages of a small run are complete")
  func happened() throws {
    let text = TestReportFormat.messages.text(of: try Runs.small(), from: Runs.origin)
    let lines = text.split(separator: "\n").drop { !$0.hasPrefix("{\"testRunStarted") }
    #expect(
      lines.joined(separator: "\n") == #"""
        {"testRunStarted":{"id":"run","timestamp":{"seconds":1767603600,"nanos":250000000}}}
        {"testCase":{"id":"case-10","pickleId":"10","testSteps":[{"id":"step-9","pickleStepId":"9",\#
        "stepDefinitionIds":["sentence-1"],"stepMatchArgumentsLists":[{"stepMatchArguments":[]}]}],\#
        "testRunStartedId":"run"}}
        {"testCase":{"id":"case-14","pickleId":"14","testSteps":[{"id":"step-11","pickleStepId":"11",\#
        "stepDefinitionIds":["sentence-1"],"stepMatchArgumentsLists":[{"stepMatchArguments":[]}]},\#
        {"id":"step-12","pickleStepId":"12","stepDefinitionIds":["sentence-2"],\#
        "stepMatchArgumentsLists":[{"stepMatchArguments":[]}]},{"id":"step-13","pickleStepId":"13",\#
        "stepDefinitionIds":["sentence-3"],"stepMatchArgumentsLists":[{"stepMatchArguments":[]}]}],\#
        "testRunStartedId":"run"}}
        {"testCaseStarted":{"id":"attempt-10","testCaseId":"case-10","attempt":0,\#
        "timestamp":{"seconds":1767603600,"nanos":250000000}}}
        {"testStepStarted":{"testCaseStartedId":"attempt-10","testStepId":"step-9",\#
        "timestamp":{"seconds":1767603600,"nanos":250000000}}}
        {"testStepFinished":{"testCaseStartedId":"attempt-10","testStepId":"step-9",\#
        "testStepResult":{"duration":{"seconds":0,"nanos":1500000},"status":"PASSED"},\#
        "timestamp":{"seconds":1767603600,"nanos":251500000}}}
        {"testCaseFinished":{"testCaseStartedId":"attempt-10","timestamp":{"seconds":1767603600,\#
        "nanos":251500000},"willBeRetried":false}}
        {"testCaseStarted":{"id":"attempt-14","testCaseId":"case-14","attempt":0,\#
        "timestamp":{"seconds":1767603600,"nanos":251500000}}}
        {"testStepStarted":{"testCaseStartedId":"attempt-14","testStepId":"step-11",\#
        "timestamp":{"seconds":1767603600,"nanos":251500000}}}
        {"testStepFinished":{"testCaseStartedId":"attempt-14","testStepId":"step-11",\#
        "testStepResult":{"duration":{"seconds":0,"nanos":1500000},"status":"PASSED"},\#
        "timestamp":{"seconds":1767603600,"nanos":253000000}}}
        {"testStepStarted":{"testCaseStartedId":"attempt-14","testStepId":"step-12",\#
        "timestamp":{"seconds":1767603600,"nanos":253000000}}}
        {"testStepFinished":{"testCaseStartedId":"attempt-14","testStepId":"step-12",\#
        "testStepResult":{"duration":{"seconds":0,"nanos":1500000},\#
        "message":"shop/cobrowse.feature:10: Then the buttons are\nthere is no conversation yet\nhint: begin with a sentence such as `Given a conversation with \"Noah Park\"`",\#
        "status":"FAILED","exception":{"type":"problem","message":"there is no conversation yet"}},\#
        "timestamp":{"seconds":1767603600,"nanos":254500000}}}
        {"testStepStarted":{"testCaseStartedId":"attempt-14","testStepId":"step-13",\#
        "timestamp":{"seconds":1767603600,"nanos":254500000}}}
        {"testStepFinished":{"testCaseStartedId":"attempt-14","testStepId":"step-13",\#
        "testStepResult":{"duration":{"seconds":0,"nanos":0},"message":"not reached: an earlier step failed",\#
        "status":"SKIPPED"},\#
        "timestamp":{"seconds":1767603600,"nanos":254500000}}}
        {"testCaseFinished":{"testCaseStartedId":"attempt-14","timestamp":{"seconds":1767603600,\#
        "nanos":254500000},"willBeRetried":false}}
        {"testRunFinished":{"success":false,"timestamp":{"seconds":1767603600,"nanos":254500000},\#
        "testRunStartedId":"run"}}
        """#)
  }

  @Test("An undefined step has no definition, and the run has not succeeded")
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

  @Test("Ids are unique over several files, and every reference is found")
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
