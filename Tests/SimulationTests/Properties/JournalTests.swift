import Diagnostics
import Journal
import RecordFormats
import Records
import Simulation
import TestSupport
import Testing

/// Properties of the journals of random runs, which are those that the other properties of a run are checked with.
@Suite("The journal of a run")
struct JournalTests {
  private static let seeds: Range<UInt64> = 0..<60

  private func run(seed: UInt64, inputs count: Int = 60) -> Run {
    var inputs = RandomInputs(seed: seed)
    var random = SeededRandom(seed: seed &+ 0xA11)
    var setup = State.Setup()
    setup.seed = seed &* 0x9E37_79B9_7F4A_7C15
    var run = Run(from: State(inputs.organization(), setup))
    extend(&run, by: count, &inputs, &random)
    return run
  }

  private func extend(
    _ run: inout Run, by count: Int, _ inputs: inout RandomInputs, _ random: inout SeededRandom
  ) {
    for _ in 0..<count {
      let pause = Span(milliseconds: Int64(random.pick([0, 0, 7, 500, 2_000, 8_000, 125_000])))
      if random.chance(20) {
        run.advance(to: run.state.now + pause)
      } else {
        run.receive(inputs.input(for: run.state), at: run.state.now + pause)
      }
    }
  }

  private func read(_ text: String) throws -> RecordedRun {
    let reading = JournalReader.read(file: "run.journal", Array(text.utf8))
    #expect(reading.diagnostics == [])
    let runs = try #require(reading.value)
    #expect(runs.count == 1)
    return try #require(runs.last)
  }

  @Test("It is read back as the same run", arguments: seeds)
  func readsBack(seed: UInt64) throws {
    let run = run(seed: seed)
    let recorded = try read(JournalWriter.text(of: run, program: "1.0"))
    #expect(recorded.run == run)
    #expect(recorded.facts == Array(run.facts))
    #expect(recorded.inputs.map(\.input) == run.entries.map(\.input))
    #expect(recorded.inputs.map(\.instant) == run.entries.map(\.instant))
    #expect(recorded.isEnded)
    #expect(Replay(recorded).divergence == nil)
  }

  @Test("Written while the run grows, goes back and branches, it tells the last run", arguments: seeds)
  func growsAndBranches(seed: UInt64) throws {
    var inputs = RandomInputs(seed: seed)
    var random = SeededRandom(seed: seed &+ 0xB0B)
    var run = Run(from: State(inputs.organization()))
    var writer = JournalWriter(program: "1.0")
    var (text, moments) = ("", [run])
    for _ in 0..<25 {
      extend(&run, by: random.number(in: 0...4), &inputs, &random)
      text += writer.lines(of: run).joined()
      moments.append(run)
      if random.chance(30) { run = random.pick(moments) }
    }
    text += writer.end(run).joined()
    guard !text.isEmpty else { return }
    let recorded = try read(text)
    #expect(recorded.run == run)
    #expect(recorded.facts == Array(run.facts))
  }

  @Test("Cut off anywhere, it holds every whole line and does not diverge", arguments: [3, 17, 29])
  func cutOff(seed: UInt64) throws {
    let bytes = Array(JournalWriter.text(of: run(seed: seed, inputs: 25), program: "1.0").utf8)
    let header = try #require(bytes.firstIndex(of: UInt8(ascii: "\n")))
    var random = SeededRandom(seed: seed)
    for _ in 0..<40 {
      let end = random.number(in: (header + 1)...(bytes.count - 1))
      let part = Array(bytes[..<end])
      let reading = JournalReader.read(file: "run.journal", part)
      let isWhole = part.last == UInt8(ascii: "\n") || bytes[end] == UInt8(ascii: "\n")
      #expect(reading.diagnostics.map(\.rule) == (isWhole ? [] : ["journal-torn-line"]))
      let recorded = try #require(reading.value?.last)
      #expect(Replay(recorded).divergence == nil)
    }
  }

  @Test("A damaged one is read or refused, and never both", .tags(.trials)) func damaged() {
    let bytes = Array(JournalWriter.text(of: run(seed: 5, inputs: 12), program: "1.0").utf8)
    var random = SeededRandom(seed: 99)
    for _ in 0..<Trials.count(40, thorough: 5_000) {
      let reading = JournalReader.read(
        file: "run.journal", random.mutate(bytes, with: Array("{}[]\":,0\n\\".utf8)))
      #expect((reading.value == nil) == reading.diagnostics.contains(where: \.isError))
    }
  }

  @Test("A changed organization is read back, and so are the texts of its files", arguments: seeds)
  func organizations(seed: UInt64) throws {
    var inputs = RandomInputs(seed: seed)
    let organization = inputs.organization()
    let text = OrganizationFileWriter.text(of: organization)
    #expect(text.hasSuffix("\n"))
    var run = Run(from: State(organization))
    run.receive(.passTo(run.state.now))
    #expect(try read(JournalWriter.text(of: run, program: "1.0")).header.organization == organization)
  }

  @Test("One fact of every name and claim is read back") func everyFact() throws {
    // The facts of several desks, numbered as those of one.
    let facts = Everything.facts.enumerated().map { index, fact in
      Fact(sequence: index + 1, instant: fact.instant, cause: fact.cause, body: fact.body)
    }
    let header = JournalWriter.text(of: run(seed: 1, inputs: 1), program: "1.0")
      .prefix { $0 != "\n" }
    let text = "\(header)\n" + facts.map { $0.json.compact + "\n" }.joined()
    #expect(try read(text).facts == facts)
    // The others need a rare state; `SampleTests` has them.
    #expect(Set(facts.map(\.name)).count > 80)
  }
}
