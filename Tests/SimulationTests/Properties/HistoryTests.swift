import Records
import Simulation
import TestSupport
import Testing

/// The moments of a rehearsal, and its branches.
@Suite("History")
struct HistoryTests {
  /// A log that counts facts.
  struct CountedFacts: RunLog {
    var count = 0

    func cut(toFacts count: Int) -> CountedFacts { CountedFacts(count: min(count, self.count)) }
  }

  typealias Rehearsal = History<CountedFacts>

  private func says(_ text: String) -> Input { .customer(.says(ConversationNumber(0), text)) }

  /// A history in which Noah Park has arrived and said these words.
  private func saying(_ words: String...) -> Rehearsal {
    var history = Rehearsal(from: State(Contoso.organization()))
    history.receive(.customer(.arrives(Customer(name: "Noah Park"), widget: 0, speaks: false)))
    history.beginHere()
    for text in words { history.receive(says(text)) }
    return history
  }

  private func said(_ run: Run) -> [String] {
    run.state.conversations.first?.transcript.compactMap { message in
      if case .customer(let text) = message.content { text } else { nil }
    } ?? []
  }

  @Test("It shows any moment, and the present again")
  func goes() {
    var history = saying("one", "two", "three")
    #expect(history.count == 5)
    history.go(to: 2)
    #expect(history.isPast && history.index == 2)
    #expect(said(history.run) == ["one"])
    #expect(said(history.present) == ["one", "two", "three"])
    for elsewhere in [2, 5, -1] {
      let hasGone = history.go(to: elsewhere)
      #expect(!hasGone)
    }
    history.go(to: 0)
    #expect(history.run == Run(from: history.run.opening))
    history.go(to: 4)
    #expect(!history.isPast)
    history.go(to: 1)
    history.goToNow()
    #expect(said(history.run) == ["one", "two", "three"])
  }

  @Test("The time that has passed since the last input belongs to the present, not to the moment before")
  func timePasses() {
    var history = saying("one")
    let instant = history.run.state.now
    history.advance(to: instant + .seconds(5))
    #expect(history.count == 3)
    history.go(to: 1)
    history.advance(to: instant + .seconds(9))
    #expect(history.isPast && history.run.state.now == instant)
    history.goToNow()
    #expect(history.run.state.now == instant + .seconds(5))
  }

  @Test("What comes due by itself is a moment too, without an input")
  func due() {
    var history = saying()
    history.advance(to: history.run.state.now + .minutes(10))
    #expect(history.count == 3)
    #expect(history.entry(at: 1) != nil && history.entry(at: 2) == nil)
    #expect(history.step(to: 2)?.facts.first?.cause.due == .ringEnds)
  }

  @Test("What an input makes due at once is in the moment after it, not in its own, nor in the next input's")
  func dueAtOnce() throws {
    var behaviour = ProviderBehaviour()
    behaviour.connectsAfter = .seconds(0)
    let organization = Contoso.organization { $0.simulation = ["FabrikamCobrowseTab": behaviour] }
    var history = Rehearsal(from: State(organization))
    let number = ConversationNumber(0)
    let inputs: [Input] = [
      .customer(.arrives(Customer(name: "Noah Park"), widget: 0, speaks: false)), .agent(.accepts(number)),
      .agent(.types(number, "/cb")), says("Is it you?"),
    ]
    var runs = [history.run]
    for input in inputs {
      history.receive(input)
      runs.append(history.run)
    }
    history.advance(to: history.run.state.now + .seconds(1))
    #expect(history.count == 6 && history.run.facts.last?.cause.due == .appConnects)
    for index in 0..<5 { #expect(history.run(to: index) == runs[index], "moment \(index)") }
  }

  @Test("Continuing from the past turns what followed into a branch")
  func branches() {
    var history = saying("one", "two")
    let root = history.branch
    history.go(to: 2)
    history.receive(says("three"))
    #expect(!history.isPast)
    #expect(said(history.run) == ["one", "three"])
    #expect(history.branches.map(\.number) == [root])
    #expect(history.branches.map(\.start) == [2] && history.branches.map(\.steps) == [1])
    #expect(history.branches.first.flatMap(history.firstStep)?.entry?.input == says("two"))
    history.take(root)
    #expect(said(history.run) == ["one", "two"])
    #expect(history.branches.map(\.start) == [2] && history.branches.map(\.steps) == [1])
    let hasTaken = history.take(root)
    #expect(!hasTaken)
  }

  @Test("Branches of branches say where they leave the one that goes on")
  func branchesOfBranches() {
    var history = saying("one", "two", "three")
    let first = history.branch
    history.go(to: 3)
    history.receive(says("four"))
    let second = history.branch
    history.receive(says("five"))
    history.go(to: 2)
    history.receive(says("six"))
    let third = history.branch
    func starts() -> [BranchNumber: Int] {
      Dictionary(uniqueKeysWithValues: history.branches.map { ($0.number, $0.start) })
    }
    #expect(starts() == [first: 2, second: 2])
    history.take(first)
    #expect(starts() == [second: 3, third: 2])
    history.take(second)
    #expect(starts() == [first: 3, third: 2])
    #expect(history.run(of: third).map(said) == ["one", "six"])
  }

  @Test("A branch can begin before anything is received in it")
  func branchesOff() {
    var history = saying("one", "two")
    history.branchOff(at: 2)
    #expect(!history.isPast && said(history.run) == ["one"])
    #expect(history.branches.map(\.steps) == [1])
  }

  @Test("The name of a moment is the same in every branch that it belongs to")
  func marks() {
    var history = saying("one", "two")
    let first = history.branch
    history.mark(3, as: "after two")
    history.go(to: 2)
    history.receive(says("three"))
    #expect(history.mark(at: 3) == nil)
    history.mark(2, as: "after one")
    history.mark(3, as: "after three")
    history.take(first)
    #expect(history.mark(at: 2) == "after one" && history.mark(at: 3) == "after two")
    history.mark(2, as: nil)
    #expect(history.mark(at: 2) == nil)
    history.rename(first, to: "The plan")
    #expect(history.name == "The plan")
  }

  @Test("Its log follows the moment shown")
  func log() {
    var history = saying("one")
    let facts = history.present.facts.count
    history.changeLog { $0.count = facts }
    let all = history.log.count
    history.go(to: 1)
    #expect(history.log.count == history.run.facts.count && history.log.count < all)
    history.goToNow()
    #expect(history.log.count == all)
  }

  @Test("Every moment is the run as it was, however many states are kept", arguments: 0..<UInt64(8))
  func momentsAreReplayed(seed: UInt64) throws {
    var inputs = RandomInputs(seed: seed)
    var random = SeededRandom(seed: seed)
    var history = Rehearsal(from: State(inputs.organization()))
    var runs = [history.run]
    goOn(&history, &runs, to: 700, &inputs, &random)
    try expect(history, runs, &random)
    // A branch has the moments up to where it begins, and its own.
    let first = history.branch
    let start = random.number(in: 0...(runs.count - 2))
    history.branchOff(at: start)
    var branchRuns = Array(runs[...start])
    goOn(&history, &branchRuns, to: start + 100, &inputs, &random)
    try expect(history, branchRuns, &random)
    history.take(first)
    try expect(history, runs, &random)
  }

  /// Continues a history at random, and adds the run of each moment, until there are so many.
  private func goOn(
    _ history: inout Rehearsal, _ runs: inout [Run], to count: Int, _ inputs: inout RandomInputs,
    _ random: inout SeededRandom
  ) {
    while runs.count < count {
      history.receive(inputs.input(for: history.run.state))
      runs.append(history.run)
      let before = history.count
      history.advance(to: history.run.state.now + Span(milliseconds: Int64(random.number(in: 0...4000))))
      if history.count > before { runs.append(history.run) }
    }
  }

  /// Expects that moments of the branch that goes on are these runs.
  private func expect(_ history: Rehearsal, _ runs: [Run], _ random: inout SeededRandom) throws {
    #expect(history.count == runs.count)
    for _ in 0..<40 {
      let index = random.number(in: 0...(runs.count - 1))
      let run = try #require(history.run(to: index))
      #expect(run.entries == runs[index].entries && run.facts == runs[index].facts)
      // The clock may stand later in the present: time passes without leaving a trace.
      if index < history.last { #expect(run.state == runs[index].state) }
    }
  }

  @Test("Steps tell what led from one moment to the next")
  func steps() {
    let history = saying("one", "two", "three")
    var told: [Int: Input] = [:]
    history.forEachStep(to: 0..<9) { index, step in
      told[index] = step.entry?.input
      #expect(step.after.factCount - step.before.factCount == step.facts.count && !step.facts.isEmpty)
    }
    #expect(told.count == 4 && told[3] == says("two"))
  }
}
