import ScenarioSupport
import Scenarios
import Simulation
import TestSupport
import Testing

/// Our samples, explored within a budget: nothing is broken, whatever the apps do.
@Suite("Explored samples")
struct ExploredSampleTests {
  @Test("Nothing is broken", .tags(.trials), arguments: ["contoso", "northwind", "adventureworks"])
  func nothingIsBroken(name: String) throws {
    let organization = try SampleLibrary().organization(name, from: "")
    // In the middle of a conversation, where the short paths lead to something.
    var state = State(organization)
    let customer = try #require(organization.customers.first)
    state = state.after(.customer(.arrives(customer, widget: 0, speaks: false))).state
    state = state.after(.agent(.accepts(ConversationNumber(0)))).state
    var explorer = Explorer(DeskMachine(from: state, faults: AppFault.allCases))
    explorer.bounds.states = Trials.count(300, thorough: 20_000)
    let exploration = explorer.explore()
    #expect(exploration.findings.map(\.violation) == [])
    #expect(exploration.end == .stopped(by: .states))
  }
}
