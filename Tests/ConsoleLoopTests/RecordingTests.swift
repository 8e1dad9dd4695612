import Cells
import Desktop
import Records
import Simulation
import Testing

@testable import ConsoleLoop

/// The rehearsal is recorded before the screen shows it, and saved when a person asks for it.
@Suite("Recording") struct RecordingTests {
  private func running(
    _ script: [ScriptedScreen.Step], failingCall: Int? = nil
  ) throws -> (desk: Desk, journal: ScriptedJournal, live: LiveConsole<Console>) {
    let desk = try Desk(script)
    let journal = ScriptedJournal(desk.screen)
    journal.failingCall = failingCall
    var live = LiveConsole(
      Console(desk.files.opened, size: desk.screen.size),
      in: ConsoleSurroundings(screen: desk.screen, clock: desk.clock, journal: journal))
    _ = live.run()
    return (desk, journal, live)
  }

  private func typing(_ text: String) -> [ScriptedScreen.Step] {
    text.map { .after(10, keys: .character($0)) } + [.after(10, keys: .enter), .pause(10)]
  }

  private func palette(_ words: String) -> [ScriptedScreen.Step] {
    [.after(10, keys: .control("p"))] + typing(words)
  }

  @Test("Every input is recorded before a frame shows it, the arrivals before the first") func before() throws
  {
    let end = try running(typing("Hello"))
    let arrivals = try #require(end.journal.recorded.first)
    #expect(arrivals.inputs > 1)
    #expect(arrivals.frames == 0)
    // One input more, and no frame between the key and the record.
    let hello = try #require(end.journal.recorded.first { $0.inputs > arrivals.inputs })
    #expect(hello.inputs == arrivals.inputs + 1)
    let isSent = { (frame: Grid) in frame.text.contains("Hello") && !frame.text.contains("› Hello") }
    #expect(hello.frames <= (try #require(end.desk.screen.frames.firstIndex(where: isSent))))
    #expect(end.journal.ended == end.live.shown.run.entries.count)
  }

  @Test("While the past is shown the present is recorded") func past() throws {
    let end = try running(typing("Hello") + [.after(10, keys: .controlUp)] + typing("again"))
    let counts = end.journal.recorded.map(\.inputs)
    // Looking back takes nothing away; the other line, typed in the past, begins a branch of the same length.
    #expect(counts == counts.sorted())
    #expect(counts.last == end.live.shown.run.entries.count)
  }

  @Test("A failure is said once, and the rehearsal goes on") func failure() throws {
    let end = try running(typing("a") + typing("b"), failingCall: 2)
    let said = end.desk.screen.frames.filter { $0.text.contains("Nothing more is recorded in run.journal") }
    #expect(!said.isEmpty)
    #expect(end.live.shown.run.entries.count == (end.journal.recorded.first?.inputs ?? 0) + 2)
  }

  @Test("The palette saves the rehearsal, under the suggested name or another") func saving() throws {
    let end = try running(palette("save this rehearsal") + [.after(10, keys: .enter), .pause(10)])
    #expect(end.journal.saved == ["contoso-2026-01-05-0900.journal \(end.live.shown.run.entries.count)"])
    #expect(end.desk.picture.contains("The rehearsal is saved in"))
    let other = try running(
      palette("save this rehearsal") + [.after(10, keys: .control("u"))] + typing("taken"))
    #expect(other.journal.saved.count == 1)
    #expect(other.desk.picture.contains("The rehearsal is not saved"))
  }
}
