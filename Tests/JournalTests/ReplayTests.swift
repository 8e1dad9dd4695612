import Records
import Simulation
import Testing

@testable import Journal

/// Running the inputs of a journal again.
@Suite struct ReplayTests {
  /// Noah arrives and is accepted; Mia arrives and rings until she is missed.
  private var run: Run {
    var organization = Samples.organization
    organization.subscription = .chat
    var setup = State.Setup()
    setup.agent = Agent(name: "Ana Ruiz")
    var run = Run(from: State(organization, setup))
    run.receive(.customer(.arrives(Customer(name: "Noah"), widget: 0, speaks: false)))
    run.receive(.agent(.accepts(Samples.noah)))
    run.receive(.agent(.types(Samples.noah, "/cb")), at: run.state.now + .seconds(3))
    return run
  }

  private func recorded(_ text: String) throws -> RecordedRun {
    try #require(JournalReader.read(file: "j", Array(text.utf8)).value?.last)
  }

  @Test("The same inputs give the same facts") func same() throws {
    let replay = Replay(try recorded(JournalWriter.text(of: run, program: "1.0")))
    #expect(replay.divergence == nil)
    #expect(replay.run == run)
  }

  @Test("The first fact that differs is found, with the input it follows from") func different() throws {
    let text = JournalWriter.text(of: run, program: "1.0")
    let changed = text.split(separator: #""command":"/cb""#).joined(separator: #""command":"/cbx""#)
    let divergence = try #require(Replay(try recorded(changed)).divergence)
    #expect(divergence.input == 3)
    #expect(divergence.sequence == run.facts.count)
    #expect(divergence.actual == run.facts.last)
    guard case .refusal(.command(_, "/cbx", _))? = divergence.expected?.body else {
      Issue.record("\(divergence)")
      return
    }
  }

  @Test("A journal that was ended lacks no fact; one that was cut off may lack the last") func missing()
    throws
  {
    var lines = JournalWriter.text(of: run, program: "1.0").split(separator: "\n")
    let ended = lines.removeLast()
    lines.removeLast()
    let cutOff = lines.map { $0 + "\n" }.joined()
    #expect(Replay(try recorded(cutOff)).divergence == nil)
    let divergence = try #require(Replay(try recorded(cutOff + ended + "\n")).divergence)
    #expect(divergence.expected == nil)
    #expect(divergence.actual == run.facts.last)
  }
}
