import Diagnostics
import Notations
import Organizations
import Records
import ScenarioSupport
import Scenarios
import Testing

/// Scenarios in a run that asks for the providers' real pages.
@Suite("Scenarios with pages in a browser")
struct BrowsingTests {
  /// The samples, with pages in every scenario.
  private struct Browsing: Library {
    private let samples = SampleLibrary()
    let runsPages = true

    func organization(_ name: String, from file: String) throws(LibraryProblem) -> Organization {
      try samples.organization(name, from: file)
    }
    func solution(_ name: String, from file: String) throws(LibraryProblem) -> Solution {
      try samples.solution(name, from: file)
    }
    func home(of file: String) throws(LibraryProblem) -> OpenedOrganization? { try samples.home(of: file) }
    func screens() -> any RunScreens { samples.screens() }
    func pages() throws(BrowserFault) -> any RunPages { try samples.pages() }
  }

  private func result(_ steps: String...) throws -> ScenarioResult {
    let text = (["Feature: F", "Scenario: S", "Given a conversation with \"Noah Park\""] + steps)
      .joined(separator: "\n")
    let scenario = try #require(try ScenarioFile(SourceText(file: "f.feature", text: text)).scenarios.first)
    return ScenarioRunner(library: Browsing(), stopwatch: { 0 }).run(scenario)
  }

  @Test("A scenario that says what a simulated app does stays simulated")
  func staysSimulated() throws {
    let result = try result(
      "Given the provider connects after 2s", "When the agent types \"/cb\"",
      "Then the co-browse session is Connected within 2s")
    #expect(result.scenario.staysSimulated)
    #expect(result.status == .passed)
  }

  @Test("So does one in which the customer accepts an invitation, which a real page does not hear")
  func acceptance() throws {
    let result = try result(
      "When the agent types \"/cb\"", "And the provider invites the customer with \"Join\"",
      "And the customer accepts the invitation", "Then the co-browse session is Connected")
    #expect(result.scenario.staysSimulated)
    #expect(result.status == .passed)
  }

  @Test("Any other runs the page, and the block in the solution does not count")
  func runsThePage() throws {
    let result = try result(
      "When the agent types \"/cb\"", "Then the page shows \"Ready\"", "When the agent types \"/share\"",
      "And 1m pass", "Then the screen-sharing session is Requested")
    #expect(!result.scenario.staysSimulated)
    #expect(result.status == .passed, "\(result.steps)")
  }

  @Test("One that asks for the page gets it")
  func asksForThePage() throws {
    let result = try result(
      "Given the provider's page runs in a browser", "When the agent types \"/cb\"", "And 1m pass",
      "Then the co-browse session is Requested")
    #expect(!result.scenario.staysSimulated)
    #expect(result.status == .passed, "\(result.steps)")
  }

  @Test(
    "One that asks for the page and says what a simulated app does is refused at that sentence",
    arguments: ["the provider connects after 2s", "the provider never connects"])
  func contradictsItself(sentence: String) throws {
    let result = try result(
      "Given the provider's page runs in a browser", "And \(sentence)", "When the agent types \"/cb\"")
    #expect(result.status == .failed)
    #expect(result.scenario.faults.map(\.fault) == [.simulatedBesidePage])
    #expect(result.scenario.faults.first?.step.text == sentence)
  }
}
