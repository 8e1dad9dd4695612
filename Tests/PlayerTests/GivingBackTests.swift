import Cells
import Desktop
import Records
import Testing

@testable import Player

@Suite("Giving back, notes and checks during playback")
struct GivingBackTests {
  @Test("After taking over, the scenario goes on from where it was left")
  func whereItWasLeft() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.watch(for: "✓ Given")
    let before = player.playback.settled.run
    try player.press("<Esc>Hello<Enter><M-u>")
    #expect(!player.playback.isByHand)
    #expect(player.playback.settled.run == before)
    #expect(player.text.contains("PAUSED"))
    try player.press("<Space>")
    try player.watch(for: "✓ Then the co-browse session is Requested")
  }

  @Test("Or it goes on with what was done by hand")
  func fromHere() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.watch(for: "✓ Given")
    try player.press("<Esc>Hello<Enter><M-g>")
    #expect(player.text.contains("The scenario goes on from here"))
    #expect(player.text.contains("Hello"))
    try player.press("<Space>")
    try player.watch(for: "✓ Then the co-browse session is Requested")
    #expect(player.text.contains("Hello"))
    #expect(player.playback.recording.failedStep == nil)
    // Going back still finds the steps before.
    try player.press("<Left><Left><Left>")
    #expect(player.playback.position.done == 0)
  }

  @Test("F1 and the leader's menu name the keys that give it back, and their letters do it")
  func namedKeys() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.watch(for: "✓ Given")
    try player.press("<Esc><F1>")
    #expect(player.text.contains("Alt-G go on from here  Alt-U go on from where it was left"))
    try player.press("scenario")
    #expect(player.text.contains("The scenario goes on from here"))
    try player.press("<Esc><Esc><C-x>")
    #expect(player.text.contains("G go on from here"))
    try player.press("u")
    #expect(!player.playback.isByHand)
    #expect(player.text.contains("Back where the scenario was left"))
    // The letter of a key works with the mouse, too.
    try player.press("<Esc><C-x>")
    let row = try #require(player.rows.firstIndex { $0.contains("G go on") })
    let before = try #require(
      player.rows[row].split(separator: "G go on", omittingEmptySubsequences: false).first)
    try player.press("<Click \(before.count + 1),\(row + 1)>")
    #expect(!player.playback.isByHand && player.text.contains("goes on from here"))
  }

  @Test("Alt-G is not named where the scenario cannot go on from what was done by hand")
  func namedOnlyWhereItGoesOn() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.watch(for: "✓ Then the co-browse session is Requested")
    try player.press("<Esc><C-Up>Hello<Enter><F1>")
    #expect(!player.text.contains("Alt-G go on"))
    #expect(player.text.contains("Alt-U go on from where it was left"))
  }

  @Test("A line that the scenario has half typed is not left in the chat box")
  func halfTyped() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.watch { $0.draft == "/c" }
    try player.press("<Esc>")
    #expect(player.draft == "Type a message, or / for commands")
  }

  private static let notes = """
    Feature: Helping
      Scenario: By co-browse
        Given a conversation with "Noah Park"
        # note: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        When the agent types "/cb"
        Then the co-browse session is Requested
        And the agent is Busy
        # note: Ask why.
        And 2 app tabs are open
    """

  @Test("A note stays as long as it takes to read")
  func readingTime() throws {
    func time(showsNotes: Bool) throws -> Int64 {
      var player = try Viewer(Self.notes, showsNotes: showsNotes)
      try player.watch(for: "▸ When")
      return try player.watch { $0.playback.position.phase == .underWay }
    }
    #expect(try time(showsNotes: true) == 1000 + 16 * 300)
    #expect(try time(showsNotes: false) < 2600)
  }

  @Test("On request, playing pauses at each note")
  func pausing() throws {
    var player = try Viewer(Self.notes, notesPace: .pausing)
    try player.watch(for: "▸ When")
    #expect(player.playback.nextChange == nil)
    try player.press("<Space>")
    try player.watch(for: "▸ And 2 app tabs")
    #expect(player.playback.nextChange == nil)
  }

  @Test("Checks of one moment pass together; one with a note comes by itself")
  func checksTogether() throws {
    var player = try Viewer(Self.notes)
    try player.watch(for: "▸ Then the co-browse session")
    try player.watch { $0.playback.position.phase == .settled }
    #expect(player.playback.position.done == 4)
    #expect(player.text.contains("✓ Then the co-browse session is Requested"))
    #expect(player.text.contains("✓ And the agent is Busy"))
    try player.watch(for: "▸ And 2 app tabs")
  }
}
