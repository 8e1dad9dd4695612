import Desktop
import Records
import Simulation
import Testing

@testable import Player

@Suite("What comes in while a scenario is played")
struct PlaybackEventTests {
  @Test("However much time has passed at once, one phase ends")
  func onePhaseATime() throws {
    var player = try Viewer(Viewer.coBrowse)
    let minutes = ConsoleEvent.elapsed(.minutes(10))
    _ = player.playback.handle([minutes])
    #expect(player.playback.position.done == 0 && player.playback.position.phase == .announced)
    _ = player.playback.handle([minutes])
    #expect(player.playback.position.done == 1 && player.playback.position.phase == .settled)
    // The time that was left over is gone, too.
    #expect(player.playback.position.elapsed == 0)
  }

  @Test("At every speed the picture stays as it is until the next change", arguments: [10, 33, 100, 250])
  func nextChange(percent: Int64) throws {
    var player = try Viewer(Viewer.coBrowse)
    player.playback.speed = try #require(PlaySpeed("\(Double(percent) / 100)"))
    for _ in 0..<60 {
      let next = try #require(player.playback.nextChange).milliseconds
      if next > 1, !isClockRunning(player.playback) {
        var early = player
        _ = early.playback.handle([.elapsed(Span(milliseconds: next - 1))])
        #expect(early.rows == player.rows)
        // A wait that ends early loses none of it.
        #expect(early.playback.nextChange == Span(milliseconds: 1))
      }
      _ = player.playback.handle([.elapsed(Span(milliseconds: max(1, next)))])
    }
  }

  private func isClockRunning(_ playback: Playback) -> Bool {
    if playback.position.phase == .underWay, case .passes = playback.animation { true } else { false }
  }

  @Test("What comes from the files before somebody takes over is told to the console then")
  func lateReport() throws {
    var player = try Viewer(Viewer.coBrowse)
    let before = player.text
    let report = FileReport.noneOpen(.checking)
    #expect(player.playback.handle([.files(report)]) == [])
    #expect(player.text == before)
    try player.press("<Esc>")
    #expect(player.text.contains("No files are open here."))
  }

  @Test("What the console asks for in return is asked for when somebody takes over")
  func answeredReport() throws {
    var player = try Viewer(Viewer.coBrowse)
    _ = player.playback.handle([.files(.saved([], failure: nil, quitsAfterwards: true))])
    try player.press("<Esc>")
    #expect(player.effects == [.quit])
  }

  @Test("A result that comes right behind the key that takes over is the console's")
  func reportAfterTakingOver() throws {
    var player = try Viewer(Viewer.coBrowse)
    _ = player.playback.handle([.screen(.key(.escape)), .files(.noneOpen(.installing))])
    #expect(player.text.contains("No files are open here."))
  }

  @Test("An input from elsewhere does not disturb the scenario; by hand it happens")
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
