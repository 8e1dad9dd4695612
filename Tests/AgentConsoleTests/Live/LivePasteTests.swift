import TerminalSupport
import TestSupport
import Testing

/// Pastes from terminals that do not mark them, into the real program.
@Suite("Unmarked pastes in the console", .waits) struct LivePasteTests {
  @Test("Several lines in one burst run no command and send nothing")
  func runsNothing() throws {
    let terminal = try PseudoTerminal.running(["open"])
    terminal.press("/cb\r/share\r")
    try terminal.wait(for: "/share")
    // With a session it would ask first.
    terminal.press("\u{11}")
    #expect(terminal.end() == .exit(0))
    #expect(!terminal.output.contains("Requested"))
  }

  @Test("A key at the end of the burst is pressed, and the lines are told to be one message")
  func keyAtTheEnd() throws {
    let terminal = try PseudoTerminal.running(["open"])
    terminal.press("/cb\r/share\r")
    try terminal.wait(for: "These 2 lines are one message")
    terminal.press("/cb\r/share\r\u{11}")
    #expect(terminal.end() == .exit(0))
    #expect(!terminal.output.contains("Requested"))
  }

  @Test("A line that comes with its Enter is sent")
  func sends() throws {
    let terminal = try PseudoTerminal.running(["open"])
    terminal.press("/cb\r")
    try terminal.wait(for: "Requested")
  }
}
