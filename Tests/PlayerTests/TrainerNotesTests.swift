import Cells
import Desktop
import Testing

@testable import Player

@Suite("The trainer's notes")
struct TrainerNotesTests {
  static let text = """
    Feature: Notes
      # note: Say hello.
      @smoke
      Scenario: First
        # A remark for nobody.
        Given a conversation with "Noah Park"
        # note: Watch the menu.
        #NOTE:   And the \u{1B}[31mapp tab.
        When the agent types "/cb"

      Scenario: Second
        Given a conversation with "Noah Park"
        # note: That was it.
    """

  @Test("On request, notes are shown with the step or scenario after them")
  func shown() throws {
    var player = try Viewer(Self.text, showsNotes: true)
    #expect(player.text.contains("  Note: Say hello."))
    try player.press("<Right>")
    #expect(!player.text.contains("Note:"))
    try player.press("<Right>")
    #expect(player.text.contains("  Note: Watch the menu."))
    #expect(player.text.contains("  Note: And the ␛[31mapp tab."))
    try player.press("<Right><Right>")
    #expect(player.text.contains("  Note: That was it."))
  }

  @Test("By default notes are not shown")
  func notShown() throws {
    var player = try Viewer(Self.text)
    try player.press("<Right><Right>")
    #expect(!player.text.contains("Note:"))
  }

  @Test("Notes are sent when a step begins, but not when stepping back")
  func sent() throws {
    var player = try Viewer(Self.text)
    try player.watch(for: "▸ When the agent types")
    #expect(
      player.notes == [
        ["Scenario 1 of 2 · First", "  Say hello.", ""],
        [
          "Scenario 1 of 2 · step 2 of 2 · When the agent types \"/cb\"", "  Watch the menu.",
          "  And the ␛[31mapp tab.", "",
        ],
      ])
    try player.press("<Right><Left>")
    #expect(player.notes.count == 2)
    try player.press("<Right>")
    #expect(player.notes.count == 3)
  }
}
