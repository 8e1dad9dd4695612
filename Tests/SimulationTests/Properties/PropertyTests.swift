import Organizations
import Simulation
import TestSupport
import Testing

/// Properties of any run, checked with seeded random inputs.
@Suite("Properties")
struct PropertyTests {
  private static let runs = Trials.count(80, thorough: 1200)
  private static let inputsARun = 120

  private func run(
    seed: UInt64,
    _ watch: (_ before: State, Input, [Fact], _ after: State) -> Void = { _, _, _, _ in }
  )
    -> Run
  {
    var random = RandomInputs(seed: seed)
    var run = Run(from: State(random.organization()))
    for _ in 0..<Self.inputsARun {
      let before = run.state
      let input = random.input(for: before)
      let entry = run.receive(input)
      watch(before, input, run.facts(of: entry), run.state)
    }
    return run
  }

  @Test("Whatever happens, nothing traps and every invariant holds", .tags(.trials), arguments: 0..<8)
  func invariantsHold(part: Int) {
    for seed in stride(from: part, to: Self.runs, by: 8) {
      let run = run(seed: UInt64(seed)) { before, input, facts, after in
        let broken = after.brokenInvariants + before.invariantsBroken(by: input, to: after, facts)
        for broken in broken {
          Issue.record("seed \(seed): not so: \(broken.invariant.rawValue), after \(input)")
        }
      }
      checkButtonBars(run.state, seed)
    }
  }

  private func checkButtonBars(_ state: State, _ seed: Int) {
    let organization = state.organization
    let fresh = organization.chatWidgets.map {
      ButtonBar(for: $0, of: organization, language: state.desk.language, client: state.desk.agent.client)
    }
    #expect(state.buttonBars == fresh, "seed \(seed): the buttons are out of date")
  }

  @Test("The facts of a run rebuild its state, and its inputs rebuild its facts")
  func runsAreTheirInputsAndFacts() {
    for seed in 0..<150 {
      let run = run(seed: UInt64(seed))
      var folded = run.opening
      for fact in run.facts { folded.absorb(fact) }
      #expect(folded == run.state, "seed \(seed)")
      #expect(Run(from: run.opening, replaying: run.entries) == run, "seed \(seed)")
    }
  }

  @Test("Earlier facts are kept, and copies of a state are independent")
  func copies() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    let snapshot = desk.state
    let (after, facts) = desk.state.after(.agent(.endsConversation(desk.inFront)))
    #expect(desk.state == snapshot)
    #expect(after != snapshot)
    var all: Chunked<Fact> = []
    for fact in desk.facts { all.append(fact) }
    var state = desk.state
    state.receive(.agent(.endsConversation(desk.inFront)), into: &all)
    #expect(Array(all) == desk.facts + facts)
  }

  @Test("The random runs cover what they are meant to cover")
  func reach() {
    var names: Set<FactName> = []
    var warnings: Set<WarningRule> = []
    var refusals: Set<String> = []
    for seed in 0..<240 {
      for fact in run(seed: UInt64(seed)).facts {
        names.insert(fact.name)
        if case .warning(let warning) = fact.body { warnings.insert(warning.rule) }
        if case .refusal(let refusal) = fact.body { refusals.insert(refusal.refusal.rule) }
      }
    }
    #expect(names == Set(FactName.allCases), "\(Set(FactName.allCases).subtracting(names))")
    #expect(warnings.union([.slashCommandShared]) == Set(WarningRule.allCases))
    #expect(
      refusals.isSuperset(of: ["too-many-sessions", "too-many-tabs", "no-such-conversation", "no-such-tab"]))
  }
}
