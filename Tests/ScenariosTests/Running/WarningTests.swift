import Notations
import ScenarioSupport
import Scenarios
import Testing

@Suite("Runs that allow no warning")
struct WarningTests {
  private func run(_ steps: String, allowsWarnings: Bool) throws -> ScenarioResult {
    let text = """
      Feature: F
        Scenario: S
          Given a conversation with "Noah Park"
          When the agent types "/cb"
      \(steps.split(separator: "\n").map { "    \($0)\n" }.joined())
      """
    let file = try ScenarioFile(SourceText(file: "f.feature", text: text))
    let runner = ScenarioRunner(
      library: SampleLibrary(), stopwatch: { 0 }, allowsWarnings: allowsWarnings)
    return runner.run(try #require(file.scenarios.first))
  }

  private let twice = """
    When the provider sends CobrowseConnectedEvent
    And the provider sends CobrowseConnectedEvent
    Then the co-browse session is Connected
    """

  @Test("A passed scenario fails at the step that raised one, and the rest stays as it was")
  func fails() throws {
    let allowed = try run(twice, allowsWarnings: true)
    #expect(allowed.status == .passed)
    #expect(allowed.warnings == [.eventRepeated])
    let result = try run(twice, allowsWarnings: false)
    #expect(result.status == .failed)
    #expect(result.failedStep == 3)
    #expect(result.steps.last?.status == .passed)
    #expect(
      failure(of: result)?.hasPrefix(
        "the provider sends CobrowseConnectedEvent: raised the warning event-repeated: A page sent an event ")
        == true)
  }

  @Test("A warning that a step expects does not count, but another one does")
  func expected() throws {
    let expecting = "\nAnd the warning \"event-repeated\" is raised"
    #expect(try run(twice + expecting, allowsWarnings: false).status == .passed)
    let other = "\nWhen the provider sends ScreenShareConnectedEvent"
    let result = try run(twice + expecting + other, allowsWarnings: false)
    #expect(result.failedStep == 6)
    #expect(failure(of: result)?.contains("event-repeated") == false)
  }

  @Test("A scenario without one passes; one that failed keeps its own reason")
  func others() throws {
    #expect(try run("Then no warning is raised", allowsWarnings: false).status == .passed)
    let failed = try run(twice + "\nAnd the agent is Offline", allowsWarnings: false)
    #expect(failed.failedStep == 5)
  }
}
