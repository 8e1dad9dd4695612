import ScenarioSupport
import Scenarios
import Simulation
import TestSupport
import Testing

/// Paths of the explorer as scenarios.
@Suite("Paths as scenarios")
struct PathScenarioTests {
  @Test(
    "A path that sentences can say leads to the same desk again", .tags(.trials),
    arguments: 0..<Trials.count(12, thorough: 100))
  func sameDesk(seed: Int) throws {
    let organization = try SampleLibrary().organization(seed % 2 == 0 ? "contoso" : "northwind", from: "")
    let machine = DeskMachine(
      from: State(organization), actors: [.agent, .customer, .provider, .clock], provisions: false)
    var random = SeededRandom(seed: UInt64(seed) + 77)
    var (state, inputs) = (machine.openings[0].state, [Input]())
    while inputs.count < 25 {
      let input = random.pick(
        machine.inputs(in: state).filter { state.refusal(of: $0) == nil && isSaid($0, state) })
      inputs.append(input)
      state = state.after(input).state
    }
    let path = ExploredPath(opening: machine.openings[0], inputs: inputs)
    let scenario = PathScenario(of: path, title: "A path", rule: nil)
    let text = PathScenario.feature(of: [scenario], in: organization.name)
    let result = try #require(try played(text).first)
    #expect(failure(of: result) == nil, "\(text)")
    #expect(result.rehearsal?.state.isEqualApartFromCounts(to: state) == true, "\(text)")
  }

  /// Whether a sentence names exactly what the input does: some speak of the provider's tab in front alone.
  private func isSaid(_ input: Input, _ state: State) -> Bool {
    guard case .provider(let input) = input, let focused = state.focused else { return true }
    let tab = state.providerTab(of: focused)?.number
    return switch input {
    case .sends(_, to: .top, _): true
    case .sends(_, to: .window, let from), .signsIn(let from), .startsSession(let from),
      .invites(let from, _, to: _):
      from == tab
    }
  }

  @Test("Faults become Givens", arguments: [AppFault.lost, .repeated, .late])
  func faults(fault: AppFault) throws {
    let organization = try SampleLibrary().organization("contoso", from: "")
    let opening = try #require(DeskMachine(from: State(organization), faults: [fault]).openings.last)
    let scenario = PathScenario(of: ExploredPath(opening: opening, inputs: []), title: "A fault", rule: nil)
    let result = try #require(
      try played(PathScenario.feature(of: [scenario], in: "contoso")).first)
    #expect(failure(of: result) == nil)
    let expected = opening.state.organization.solutions.map(\.simulation)
    #expect(result.rehearsal?.state.organization.solutions.map(\.simulation) == expected)
  }
}
