import Records
import Simulation
import TestSupport
import Testing

/// Properties of every run, checked with seeded random inputs at random instants.
@Suite("A run")
struct RunTests {
  private static let seeds: Range<UInt64> = 0..<60

  /// A random run with inputs at random instants, sometimes after events due in between.
  private func run(seed: UInt64) -> Run {
    var inputs = RandomInputs(seed: seed)
    var random = SeededRandom(seed: seed &+ 0xA11)
    var run = Run(from: State(inputs.organization()))
    for _ in 0..<60 {
      let pause = random.pick([0, 0, 7, 500, 2_000, 8_000, 125_000])
      run.receive(inputs.input(for: run.state), at: run.state.now + Span(milliseconds: Int64(pause)))
    }
    return run
  }

  @Test("How often the clock is polled between two inputs changes nothing", arguments: seeds)
  func pollingLeavesNoTrace(seed: UInt64) {
    let run = run(seed: seed)
    var random = SeededRandom(seed: seed &+ 0xB0B)
    var polled = Run(from: run.opening)
    for entry in run.entries {
      for _ in 0..<random.number(in: 0...4) {
        let left = (entry.instant - polled.state.now).milliseconds
        guard left > 0 else { break }
        polled.advance(to: polled.state.now + Span(milliseconds: Int64(random.number(in: 0...Int(left)))))
      }
      polled.receive(entry.input, at: entry.instant)
    }
    #expect(polled == run)
  }

  @Test("Its entries rebuild the same run, and its facts the same state", arguments: seeds)
  func isItsEntriesAndItsFacts(seed: UInt64) {
    let run = run(seed: seed)
    #expect(Run(from: run.opening, replaying: run.entries) == run)
    var folded = run.opening
    for fact in run.facts { folded.absorb(fact) }
    #expect(folded == run.state)
  }

  @Test("A prefix of a run is the run of the first inputs", arguments: seeds)
  func prefixes(seed: UInt64) {
    let run = run(seed: seed)
    var growing = Run(from: run.opening)
    for (count, entry) in run.entries.enumerated() {
      if count % 13 == 0 { #expect(run.prefix(count) == growing) }
      growing.receive(entry.input, at: entry.instant)
    }
    #expect(run.prefix(run.entries.count) == run)
  }

  @Test("Events due before an input happen first, each at its own instant, and belong to no entry")
  func dueFirst() {
    var run = Run(from: State(Contoso.organization()))
    let noah = ConversationNumber(0)
    run.receive(.customer(.arrives(Customer(name: "Noah Park"), widget: 0, speaks: false)))
    let begin = run.state.now
    let entry = run.receive(.customer(.says(noah, "Hello?")), at: begin + .minutes(5))
    #expect(entry.instant == begin + .minutes(5))
    #expect(run.facts(of: entry).map(\.name) == [.customerSaid])
    let missed = run.facts[..<entry.facts.lowerBound].last { $0.name == .conversationMissed }
    #expect(missed?.instant == begin + .minutes(2))
    #expect(missed?.cause.input == 1)
    #expect(missed?.cause.due == .ringEnds)
  }

  @Test("An observer sees every fact once, with the state before it")
  func observed() {
    var run = Run(from: State(Contoso.organization()))
    var seen: [Fact] = []
    var counts: [Int] = []
    let observe: Run.Observer = { fact, state in
      seen.append(fact)
      counts.append(state.factCount)
    }
    run.receive(
      .customer(.arrives(Customer(name: "Noah Park"), widget: 0, speaks: false)), observing: observe)
    run.advance(to: run.state.now + .minutes(5), observing: observe)
    #expect(seen == Array(run.facts))
    #expect(counts == seen.map { $0.sequence - 1 })
  }

  @Test("A slash command's facts are absorbed once each, each before the next is emitted")
  func absorbedOnce() throws {
    let desk = Desk.chatting()
    var run = Run(from: desk.state)
    var folded = run.opening
    var facts = 0
    let entry = run.receive(.agent(.types(try #require(desk.state.focus), "/cb"))) { fact, state in
      #expect(state == folded, "before \(fact.name)")
      folded.absorb(fact)
      facts += 1
    }
    #expect(run.facts(of: entry).map(\.name).contains(.sessionRequested))
    #expect(facts == entry.facts.count)
    #expect(folded == run.state)
  }

  @Test("A past instant counts as now")
  func noWayBack() {
    var run = Run(from: State(Contoso.organization()))
    let now = run.state.now
    run.advance(to: Instant(milliseconds: now.milliseconds - 60_000))
    let entry = run.receive(
      .agent(.setsPresence(.busy)), at: Instant(milliseconds: now.milliseconds - 60_000))
    #expect(entry.instant == now)
    #expect(run.state.now == now)
  }
}
