import Glibc
import TerminalSupport
import TestSupport
import Testing

/// The real console in its loop breaks down: in the loop, and on a thread that works beside it.
@Suite("Crashes of the console", .waits) struct ConsoleCrashTests {
  @Test(
    "Each gives the terminal back, and the status names the signal",
    arguments: [
      ("trap", PseudoTerminal.Ending.trap), ("trapBeside", .trap), ("overflow", .signal(SIGSEGV)),
      ("overflowBeside", .signal(SIGSEGV)),
    ])
  func crash(name: String, ending: PseudoTerminal.Ending) throws {
    let terminal = try PseudoTerminal(
      program: "TerminalProbe", ["--console"], environment: ["TERM=xterm-256color", "LC_ALL=C.UTF-8"])
    try terminal.wait(for: "F1")
    #expect(!terminal.isAsAShellWantsIt)
    terminal.press("\u{1B}[200~\(name)\u{1B}[201~")
    #expect(terminal.end() == ending)
    #expect(terminal.isAsAShellWantsIt)
    // What was turned on last is turned off, the cursor is there, and the shell's screen is back.
    var rest = terminal.output[...]
    for sequence in ["\u{1B}[?1049h", "\u{1B}[?1006l", "\u{1B}[?2004l", "\u{1B}[?1049l"] {
      let place = try #require(rest.ranges(of: sequence).last, "\(sequence.debugDescription) is missing")
      rest = rest[place.upperBound...]
    }
    let shown = try #require(terminal.output.ranges(of: "\u{1B}[?25h").last)
    let hidden = terminal.output.ranges(of: "\u{1B}[?25l").last
    #expect(hidden.map { $0.upperBound <= shown.lowerBound } != false)
  }
}
