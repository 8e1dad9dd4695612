import Desktop
import Records
import Simulation
import Testing

@testable import Player

@Suite("Events during playback")
struct PlaybackEventTests {
  @Test("However much time passes at once, only one phase ends")
  func onePhaseATime() throws {
    var player = try Viewer(Viewer.coBrowse)
    let minutes = ConsoleEvent.elapsed(.minutes(10))
    _ = player.playback.handle([minutes])
    #expect(player.playback.position.done == 0 && player.playback.position.phase == .announced)
    _ = player.playback.handle([minutes])
    #expect(player.playback.position.done == 1 && player.playback.position.phase == .settled)
    // The remaining time is dropped too.
    #expect(player.playback.position.elapsed == 0)
  }

  @Test(
    "At every speed the picture does not change before the next change is due", arguments: [10, 33, 100, 250])
  func nextChange(percent: Int64) throws {
    var player = try Viewer(Viewer.coBrowse)
    player.playback.speed = try #require(PlaySpeed("\(Double(percent) / 100)"))
    for _ in 0..<60 {
      let next = try #require(player.playback.nextChange).milliseconds
      if next > 1, !isClockRunning(player.playback) {
        var early = player
        _ = early.playback.handle([.elapsed(Span(milliseconds: next - 1))])
        #expect(early.rows == player.rows)
        // A wait that ends early loses no time.
        #expect(early.playback.nextChange == Span(milliseconds: 1))
      }
      _ = player.playback.handle([.elapsed(Span(milliseconds: max(1, next)))])
    }
  }

  private func isClockRunning(_ playback: Playback) -> Bool {
    if playback.position.phase == .underWay, case .passes = playback.animation { true } else { false }
  }

  @Test("A file report before taking over is passed to the console when somebody takes over")
  func lateReport() throws {
    var player = try Viewer(Viewer.coBrowse)
    let before = player.text
    let report = FileReport.noneOpen(.checking)
    #expect(player.playback.handle([.files(report)]) == [])
    #expect(player.text == before)
    try player.press("<Esc>")
    #expect(player.text.contains("No files are open here."))
  }

  @Test("Effects of such a report are requested when somebody takes over")
  func answeredReport() throws {
    var player = try Viewer(Viewer.coBrowse)
    _ = player.playback.handle([.files(.saved([], failure: nil, quitsAfterwards: true))])
    try player.press("<Esc>")
    #expect(player.effects == [.quit])
  }

  @Test("A report right after the key that takes over goes to the console")
  func reportAfterTakingOver() throws {
    var player = try Viewer(Viewer.coBrowse)
    _ = player.playback.handle([.screen(.key(.escape)), .files(.noneOpen(.installing))])
    #expect(player.text.contains("No files are open here."))
  }

  @Test("Input from elsewhere does not disturb the scenario but works after taking over")
  func foreignInput() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.press("<Right>")
    let says = ConsoleEvent.input(.customer(.says(ConversationNumber(0), "Is anybody there?")))
    _ = player.playback.handle([says])
    #expect(!player.text.contains("Is anybody there?"))
    #expect(player.text.contains("Esc takes over by hand"))
    try player.press("<Esc>")
    _ = player.playback.handle([says])
    #expect(player.text.contains("Is anybody there?"))
  }
}
