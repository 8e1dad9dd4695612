import Testing

@testable import Player

@Suite("A step that fails while it is played")
struct FailedStepTests {
  private static let text = """
    Feature: Two
      Scenario: Fails
        Given a conversation with "Noah Park"
        Then the co-browse session is Connected
      Scenario: Holds
        Given a conversation with "Noah Park"
    """

  @Test("Space does not leave the scenario, and says what does")
  func space() throws {
    var player = try Viewer(Self.text)
    try player.press("<Right><Right>")
    #expect(player.playback.hasFailed)
    try player.press("<Space>")
    #expect(player.playback.isPaused && player.text.contains("n opens the next one"), "\(player.text)")
    #expect(player.playback.position.scenario == 0)
    try player.press("n<Right>")
    #expect(player.playback.position.scenario == 1 && player.playback.hasFailed)
  }

  @Test("What holds has not failed")
  func holds() throws {
    var player = try Viewer(Self.text, from: 6)
    try player.press("<Right>")
    #expect(!player.playback.hasFailed)
  }

  @Test("Whoever takes over at an announced step comes back to it", arguments: ["<M-g>", "<M-u>"])
  func takingOver(key: String) throws {
    var player = try Viewer(Self.text, notesPace: .pausing)
    try player.watch { $0.playback.position.phase == .announced }
    let before = player.playback.caption.text
    try player.press("<Esc>\(key)")
    #expect(player.playback.caption.text == before && player.playback.isPaused)
  }
}
