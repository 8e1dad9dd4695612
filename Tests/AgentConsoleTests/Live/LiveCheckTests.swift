import TestSupport
import Testing

/// What `check` prints on a terminal.
@Suite("check on a terminal", .waits, .enabled(if: Command.exists("/usr/bin/tmux") || Program.mayNotSkip))
struct LiveCheckTests {
  @Test("The severity has a colour and is a word all the same") func theSeverityHasAColour() throws {
    let session = try TmuxSession(width: 120, height: 30, environment: ["TERM=xterm-256color", "NO_COLOR="])
    try session.run("\(Program.path) check northwind")
    try session.wait(for: "1 warning in 1 file")
    let screen = try session.screenWithColors()
    let word = try #require(screen.firstRange(of: "warning"))
    #expect(screen[..<word.lowerBound].hasSuffix("m"))
    #expect(screen[..<word.lowerBound].contains("\u{1B}[1m"))
  }

  @Test("NO_COLOR is respected") func noColorIsRespected() throws {
    let session = try TmuxSession(width: 120, height: 30, environment: ["TERM=xterm-256color", "NO_COLOR=1"])
    try session.run("\(Program.path) check northwind")
    try session.wait(for: "1 warning in 1 file")
    #expect(!(try session.screenWithColors().contains("\u{1B}[33m")))
    #expect(!(try session.screenWithColors().contains("\u{1B}[1m")))
  }
}
