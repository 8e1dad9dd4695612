import Cells
import Desktop
import Diagnostics
import Notations
import Records
import Simulation
import Testing

@testable import ConsoleLoop

@Suite("The rehearsal's clock stops while nobody can see the screen")
struct StandingStillTests {
  private static let hour: Int64 = 3_600_000

  /// Runs to the end of the script and returns how much time has passed in the rehearsal.
  private func passed(at desk: Desk) -> Span {
    var live = desk.console
    let start = live.shown.state.now
    #expect(live.run() == 129)
    return live.shown.state.now - start
  }

  @Test("The rehearsal's clock runs with the machine's clock")
  func runs() throws {
    #expect(
      passed(at: try Desk(.pause(2000), .after(300, keys: .character("a")))) == Span(milliseconds: 2300))
  }

  @Test("It stops between Ctrl-Z and `fg`")
  func suspended() throws {
    let desk = try Desk(.after(1000, keys: .control("z")), .after(500, keys: .character("a")))
    desk.screen.whileSuspended = { desk.clock.goOn(Self.hour) }
    #expect(passed(at: desk) == Span(milliseconds: 1500))
    #expect(desk.screen.calls == [.suspend, .close])
  }

  @Test("It stops while the process is stopped from outside")
  func stopped() throws {
    let desk = try Desk(.pause(1000), .late(Self.hour, .resumed), .pause(500))
    #expect(passed(at: desk) == Span(milliseconds: 1500))
  }

  @Test("It stops while the editor is open or fails to start", arguments: [true, false])
  func edited(isThere: Bool) throws {
    let desk = try Desk(
      .after(1000, keys: .control("g")), .after(200, keys: .enter), .after(300, keys: .character("a")))
    desk.files.problems = [Diagnostic(YAMLFault.empty, at: Place(file: "shop/org.yaml"))]
    desk.editor.edits = {
      desk.clock.goOn(Self.hour)
      return isThere
    }
    #expect(passed(at: desk) == Span(milliseconds: 1500))
    #expect(desk.editor.opened == [Place(file: "shop/org.yaml")])
  }
}
