import Cells
import Storage
import Testing

@testable import Desktop

@Suite("Keys that work over every panel")
struct PanelKeyTests {
  @Test(
    "Ctrl-L repaints and Ctrl-Z suspends, whatever is open",
    arguments: [
      Key.function(1), .control("p"), .control("g"), .control("r"), .alt("o"), .alt("h"), .control("q"),
    ])
  func redrawAndSuspend(opening: Key) throws {
    for (key, effect) in [(Key.control("l"), Effect.redraw), (.control("z"), .suspend)] {
      var console = Console(try #require(OrganizationSnapshot.organization("contoso").value))
      _ = console.handle([.screen(.key(opening))])
      #expect(console.handle([.screen(.key(key))]) == [effect])
    }
  }
}
