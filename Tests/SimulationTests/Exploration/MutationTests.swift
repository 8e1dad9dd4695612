import Organizations
import Records
import Simulation
import Testing

/// Rules of the engine, each broken on purpose in a copy of its decisions: the explorer finds every one of them.
@Suite("Mutations")
struct MutationTests {
  /// A desk where one customer is being helped and one is missing, so that each rule matters within a few inputs.
  private func engine(for rule: BrokenRule) -> DeskMachine {
    var desk = Desk.chatting { solution in
      // An app that forgets its Ended event, and asks the agent to sign in.
      solution.simulate { behaviour in
        behaviour.endsOnUnload = rule == .pageDoesNotReload
        behaviour.invitation.isSignedIn = rule != .nobodyCanSignIn
      }
    }
    desk.press("Co-browse")
    return DeskMachine(from: desk.state, provisions: true)
  }

  @Test("A broken rule is found by its invariant, on a shortest path", arguments: BrokenRule.allCases)
  func found(rule: BrokenRule) throws {
    var explorer = Explorer(BrokenMachine(engine: engine(for: rule), rule: rule))
    explorer.bounds = Explorer.Bounds(depth: 3, states: 4000)
    let exploration = explorer.explore()
    #expect(exploration.end == .broken, "\(rule.rawValue)")
    let invariants = exploration.findings.compactMap { finding in
      if case .invariant(let broken) = finding.violation { broken.invariant } else { nil }
    }
    #expect(invariants.contains(rule.invariant), "\(rule.rawValue): \(invariants)")
    // Nothing shorter shows it.
    let length = try #require(exploration.findings.first).path.inputs.count
    explorer.bounds.depth = length - 1
    if length > 1 { #expect(explorer.explore().findings.isEmpty) }
  }

  @Test("The engine itself breaks nothing there")
  func engineHolds() {
    for rule in [BrokenRule.leakIsNotSeen, .pageDoesNotReload, .nobodyCanSignIn] {
      var explorer = Explorer(engine(for: rule))
      explorer.bounds = Explorer.Bounds(depth: 2, states: 2000)
      let exploration = explorer.explore()
      #expect(exploration.findings.map(\.violation) == [])
      #expect(exploration.states > 100)
    }
  }
}
