import Cells
import Desktop
import Records
import Simulation
import Testing

@testable import Player

@Suite("Keys during playback")
struct PlayKeysTests {
  @Test("Space pauses and resumes")
  func pausing() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.watch { $0.draft == "/c" }
    try player.press("<Space>")
    #expect(player.playback.nextChange == nil)
    let picture = player.text
    #expect(picture.contains("PAUSED"))
    try player.press("<3m>")
    #expect(player.text == picture)
    try player.press("<Space>")
    try player.watch { $0.draft == "/cb" }
  }

  @Test("Plus and minus change the speed, and it is shown")
  func speed() throws {
    var player = try Viewer(Viewer.coBrowse)
    let usual = try #require(player.playback.nextChange).milliseconds
    try player.press("+")
    #expect(player.text.contains("speed 1.5"))
    try player.press("+")
    #expect(try #require(player.playback.nextChange).milliseconds == usual / 2)
    try player.press("----")
    #expect(player.text.contains("speed 0.5"))
    #expect(try #require(player.playback.nextChange).milliseconds == usual * 2)
    try player.press("-----")
    #expect(player.text.contains("speed 0.25"))
    try player.press("++++++++++++")
    #expect(player.text.contains("speed 8"))
  }

  @Test("n and p go to the next and the previous scenario")
  func skipping() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.press("<Space>n")
    #expect(player.text.contains("Scenario: In vain"))
    try player.press("<Right>p")
    #expect(player.text.contains("Scenario: In vain"))
    try player.press("p")
    #expect(player.text.contains("Scenario: By co-browse"))
    try player.press("p")
    #expect(player.text.contains("This is the first scenario."))
  }

  @Test("Esc takes over: the console is live from exactly that point")
  func takingOver() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.watch { $0.draft == "/c" }
    let now = player.playback.console.state.now
    try player.press("<Esc>")
    #expect(player.text.contains("By hand. Alt-G plays on from here, Alt-U from the step you left."))
    #expect(!player.text.contains("› /c"))
    #expect(player.rows.last?.contains("Palette") == true)
    try player.press("/cb<Enter>")
    #expect(player.text.contains("Co-browse: Requested"))
    try player.press("<2s><M-c>")
    #expect(player.text.contains("Co-browse: Connected"))
    #expect(player.playback.console.state.now == now + Span.seconds(2))
    #expect(player.playback.nextChange != nil)
    // The played part is in the console's history.
    try player.press("<C-Up><C-Up><C-Up>")
    #expect(player.text.contains("PAST"))
    try player.press("<C-Down><C-Down><C-Down><Resize 120x40>")
    #expect(player.rows.count == 40)
    try player.press("<C-q>y")
    #expect(player.effects.contains(.quit))
  }

  @Test("Ctrl-C asks before quitting; Ctrl-Q and q do not")
  func quitting() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.press("<C-c>")
    #expect(player.text.contains("Quit?"))
    #expect(player.playback.nextChange == nil)
    try player.press("n")
    #expect(!player.text.contains("Quit?") && player.effects.isEmpty)
    try player.press("<C-c>y")
    #expect(player.effects == [.quit])
    for key in ["q", "<C-q>", "<C-c><C-c>"] {
      var other = try Viewer(Viewer.coBrowse)
      try other.press(key)
      #expect(other.effects == [.quit])
    }
  }

  @Test("F1 lists every key, and the next key closes the list")
  func help() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.press("<F1>")
    for key in PlayKey.all(in: .standard) {
      #expect(player.text.contains(key.title.prefix(30)), "\(key.title)")
    }
    try player.press("<Esc>")
    #expect(!player.text.contains("Keys while"))
    #expect(!player.text.contains("taken over"))
  }

  @Test("The keys of a configuration work while a scenario plays, and after taking over")
  func configuredKeys() throws {
    let keys = try KeyTable.configured("help: F13, quit: M-q, redraw: M-y, palette: M-j")
    var player = try Viewer(Viewer.coBrowse, keys: keys)
    #expect(player.text.contains("F13 Help") && player.text.contains("Alt-Q Quit"))
    try player.press("<C-l>")
    #expect(player.text.contains("F13 lists the keys.") && player.effects.isEmpty)
    try player.press("<C-q><M-y>")
    #expect(player.effects == [.redraw])
    try player.press("<F13>")
    #expect(player.text.contains("Alt-Q, q") && player.text.contains("Alt-Y"))
    try player.press("<Esc><Esc><M-j>quit")
    #expect(player.text.contains("Alt-Q"))
    var other = try Viewer(Viewer.coBrowse, keys: keys)
    try other.press("<C-c><M-q>")
    #expect(other.effects == [.quit])
  }

  @Test("The next scenario, and one that goes on after hand work, have them too")
  func configuredKeysStay() throws {
    let keys = try KeyTable.configured("palette: M-j")
    var player = try Viewer(Viewer.coBrowse, keys: keys)
    try player.press("n<Right><Left><Esc>")
    #expect(player.text.contains("Alt-J Palette"))
    try player.press("<M-g><Right><Esc>")
    #expect(player.text.contains("Alt-J Palette"))
  }

  @Test("A screen that is too small names the key that quits")
  func configuredKeyOnASmallScreen() throws {
    let player = try Viewer(
      Viewer.coBrowse, Size(width: 30, height: 6), keys: KeyTable.configured("quit: M-q"))
    #expect(player.text.contains("Alt-Q"))
  }

  @Test("While it plays, an empty desk names no key that does nothing")
  func emptyDesk() throws {
    var player = try Viewer(Viewer.coBrowse)
    #expect(player.text.contains("comes by") && !player.text.contains("Alt-L"), "\(player.text)")
    try player.press("<Esc>")
    #expect(player.text.contains("Alt-L"))
  }

  @Test("The keys in the footer can be clicked")
  func clicking() throws {
    var player = try Viewer(Viewer.coBrowse)
    let footer = try #require(player.rows.last)
    let column = footer.distance(from: footer.startIndex, to: try #require(footer.firstIndex(of: "→")))
    try player.press("<Click \(column + 2),24>")
    #expect(player.text.contains("✓ Given a conversation"))
  }
}
