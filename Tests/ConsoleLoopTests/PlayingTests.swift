import Cells
import Desktop
import Notations
import Organizations
import Records
import Scenarios
import Storage
import Testing

@testable import ConsoleLoop
@testable import Player

@Suite("Playing a scenario in the loop")
struct PlayingTests {
  private struct NoLibrary: Library {
    let contoso: Organization

    func organization(_ name: String, from file: String) -> Organization { contoso }
    func solution(_ name: String, from file: String) throws(LibraryProblem) -> Solution {
      throw .notFound(known: [])
    }
    func home(of file: String) -> OpenedOrganization? { OpenedOrganization(contoso) }
    func screens() -> any RunScreens { ConsoleScreens() }
  }

  private func playing(at desk: Desk) throws -> LiveConsole<Playback> {
    let text = """
      Feature: Helping
        # note: Ask what they see.
        Scenario: In short steps
          Given a conversation with "Noah Park"
          When the agent types "hello"
          And the agent types "again"
      """
    let file = try ScenarioFile(SourceText(file: "test.feature", text: text))
    let playback = Playback(
      Playlist([file]), library: NoLibrary(contoso: desk.files.opened), size: Size(width: 80, height: 24))
    return LiveConsole(try #require(playback), in: desk.surroundingsWithoutFiles)
  }

  @Test("It plays by itself to the end and passes on the trainer's notes")
  func plays() throws {
    let desk = try Desk([.pause(60_000)])
    var live = try playing(at: desk)
    _ = live.run()
    #expect(live.shown.isOver)
    #expect(desk.picture.contains("THE END"))
    #expect(desk.notes.lines.contains("  Ask what they see."))
  }

  @Test("After a long delay nothing is skipped: one phase ends at a time")
  func late() throws {
    let desk = try Desk([.late(600_000), .late(600_000), .late(600_000)])
    var live = try playing(at: desk)
    _ = live.run()
    // Step announced, step done, next step announced.
    #expect(live.shown.position.done == 1)
    #expect(live.shown.position.phase == .announced)
  }

  @Test("It pauses while suspended")
  func suspended() throws {
    let desk = try Desk([.after(500, keys: .control("z")), .pause(100)])
    desk.screen.whileSuspended = { desk.clock.goOn(600_000) }
    var live = try playing(at: desk)
    _ = live.run()
    #expect(live.shown.position.phase == .settled)
    #expect(live.shown.position.elapsed == 600 * 100)
  }

  @Test("The first picture already has the terminal's size")
  func size() throws {
    let desk = try Desk([.pause(10)])
    var live = try playing(at: desk)
    _ = live.run()
    #expect(desk.screen.frames.allSatisfy { $0.size == Size(width: 100, height: 30) })
  }
}
