import ScenarioSupport
import Scenarios
import Simulation
import Testing

/// Sentences of scenarios that are asked of every state.
@Suite("Sentences about states")
struct StateSentenceTests {
  private func problem(_ text: String, _ kind: ExplorationRule.Kind = .never) -> StateSentenceProblem? {
    do throws(StateSentenceProblem) {
      _ = try ExplorationRule(kind, text)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "What a state can answer is read, with its keyword or without",
    arguments: [
      "the agent is Busy", "Then the agent is Busy", "the co-browse session is Connected",
      "the conversation with \"Noah Park\" is Closed", "the invitation is Accepted",
      "the app tab \"Fabrikam co-browse\" is open", "the customer sees \"Hello\"", "no warning is raised",
    ])
  func read(text: String) throws {
    #expect(problem(text) == nil)
    #expect(problem(text, .always) == nil)
    #expect(try ExplorationRule(.never, text).sentence.text.hasPrefix("Then") == false)
  }

  @Test("What a state cannot answer is refused, each with its reason")
  func refused() {
    #expect(problem("the agent is Busy within 5s") == .within)
    #expect(problem("the agent presses \"Co-browse\"") == .noExpectation)
    #expect(problem("the buttons are") == .needsAttachment)
    #expect(problem("the screen shows \"Busy\"") == .needsScreen)
    #expect(problem("the command is rejected") == .asksForRefusal)
    #expect(problem("the fact \"sessionConnected\" is told", .always) == .holdsOnlyForMoment)
    #expect(problem("the fact \"sessionConnected\" is told") == nil)
    guard case .unknown(.unknownSentence(_, let nearest)) = problem("the agent ist Busy") else {
      Issue.record("a sentence that does not exist was read")
      return
    }
    #expect(nearest?.hasPrefix("the agent is") == true)
    for problem in [problem("the agent is Busy within 5s"), problem("the buttons are")] {
      #expect(problem?.words.hint != nil)
    }
  }

  private func exploration(_ rule: ExplorationRule, depth: Int) throws -> Exploration {
    let organization = try SampleLibrary().organization("contoso", from: "")
    var explorer = Explorer(
      DeskMachine(from: State(organization), actors: [.agent, .customer, .provider, .clock]))
    explorer.bounds.depth = depth
    explorer.conditions = [rule.condition]
    return explorer.explore()
  }

  @Test("A sentence that may never hold is found where it first does, and its scenario passes")
  func never() throws {
    let rule = try ExplorationRule(.never, "the co-browse session is Connected")
    let path = try #require(try exploration(rule, depth: 4).findings.first?.path)
    let scenario = PathScenario(of: path, title: "Connected", rule: rule)
    let text = PathScenario.feature(of: [scenario], in: "contoso")
    #expect(
      scenario.lines == [
        "  Scenario: Connected", "    When a conversation from \"Noah Park\" arrives",
        "    When the agent accepts the conversation with \"Noah Park\"",
        "    When the agent presses \"Co-browse\"",
        "    When the provider sends CobrowseConnectedEvent from the tab \"Fabrikam co-browse\"",
        "    Then the co-browse session is Connected",
      ])
    #expect(try played(text).map(failure(of:)) == [nil])
  }

  @Test("A sentence that must always hold is found where it does not, and its scenario fails there")
  func always() throws {
    let rule = try ExplorationRule(.always, "the agent is Available")
    let path = try #require(try exploration(rule, depth: 2).findings.first?.path)
    #expect(path.inputs == [.agent(.setsPresence(.busy))])
    let text = PathScenario.feature(
      of: [PathScenario(of: path, title: "Busy", rule: rule)], in: "contoso")
    #expect(try played(text).compactMap(failure(of:)).count == 1)
  }

  @Test("Where what a sentence speaks of is not there, it is neither kept nor broken")
  func absent() throws {
    // Without a conversation in front there is no session that could be Connected.
    let rule = try ExplorationRule(.always, "there is no co-browse session")
    #expect(try exploration(rule, depth: 2).findings.isEmpty)
    #expect(try exploration(rule, depth: 3).findings.first?.path.inputs.count == 3)
  }

  @Test("What is told at a moment is found, although no state keeps it")
  func moment() throws {
    let rule = try ExplorationRule(.never, "the warning \"event-to-window\" is raised")
    let path = try #require(try exploration(rule, depth: 4).findings.first?.path)
    let text = PathScenario.feature(
      of: [PathScenario(of: path, title: "To window", rule: rule)], in: "contoso")
    #expect(try played(text).map(failure(of:)) == [nil])
  }
}
