import Testing

@testable import Player

/// What a recording of a playback tells.
@Suite struct RecordedRunTests {
  @Test("The run that is recorded holds the steps that are done, and follows back and forth")
  func recordedRun() throws {
    var player = try Viewer(Viewer.coBrowse)
    try player.watch(for: "✓ When the agent types")
    let after = try #require(player.playback.recordedRun).entries.count
    try player.press("<Left>")
    let before = try #require(player.playback.recordedRun).entries.count
    #expect(before < after)
    try player.press("<Right>")
    #expect(player.playback.recordedRun?.entries.count == after)
  }
}
