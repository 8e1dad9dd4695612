import Glibc
import TerminalSupport
import Testing

/// Checks the bytes that a program writes when it gives the terminal back.
@Suite("Restoring the terminal")
struct GivingBackTests {
  private static let leavesScreen = "\u{1B}[?1049l"
  private static let entersScreen = "\u{1B}[?1049h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  private static let pasteOff = "\u{1B}[?2004l"

  /// The output since the program last took the terminal.
  private func sinceTaken(_ terminal: PseudoTerminal) -> Substring {
    let output = terminal.output[...]
    return output.ranges(of: Self.entersScreen).last.map { output[$0.upperBound...] } ?? output
  }

  /// Expects that these were written, in this order.
  private func expect(_ parts: [String], in text: Substring) {
    var rest = text
    for part in parts {
      guard let range = rest.firstRange(of: part) else {
        Issue.record("\(part.debugDescription) is missing in \(text.debugDescription)")
        return
      }
      rest = rest[range.upperBound...]
    }
  }

  // MARK: Standard error

  @Test("Standard error does not disturb the screen, and is shown afterwards")
  func errors() throws {
    let terminal = try PseudoTerminal()
    terminal.press("e")
    try terminal.wait(for: "complained")
    #expect(!terminal.output.contains("complaint"))
    terminal.press("q")
    #expect(terminal.end() == .exit(0))
    expect([Self.leavesScreen, "complaint"], in: sinceTaken(terminal))
    #expect(terminal.output.ranges(of: "complaint").count == 1)
  }

  @Test("While the terminal is lent to another program, errors are written at once")
  func lentErrors() throws {
    let terminal = try PseudoTerminal()
    terminal.press("e")
    try terminal.wait(for: "complained")
    terminal.press("l")
    try terminal.wait(for: "size=50x12")
    expect([Self.leavesScreen, "complaint", "lent", Self.entersScreen], in: terminal.output[...])
    terminal.press("q")
    #expect(terminal.end() == .exit(0))
    #expect(terminal.output.ranges(of: "complaint").count == 1)
  }

  // MARK: Crashes

  @Test(
    "A crash restores mouse, paste mode and screen, then shows the last error output",
    arguments: [
      ("s", PseudoTerminal.Ending.signal(SIGSEGV)), ("a", .signal(SIGABRT)), ("o", .signal(SIGSEGV)),
      ("t", .trap),
      ("x", .exit(7)),
    ])
  func crash(key: String, ending: PseudoTerminal.Ending) throws {
    let terminal = try PseudoTerminal()
    #expect(!terminal.isAsAShellWantsIt)
    terminal.press(key)
    #expect(terminal.end() == ending)
    expect([Self.mouseOff, Self.pasteOff, Self.leavesScreen, "last-words"], in: sinceTaken(terminal))
    #expect(terminal.isAsAShellWantsIt)
  }

  /// SIGRTMIN and SIGRTMAX are 34 and 64 for glibc, which keeps the two before for itself.
  private static let otherSignals: [Int32] =
    [SIGSTKFLT, SIGXFSZ, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGXCPU, SIGALRM, SIGUSR1, SIGUSR2] + [
      34, 50, 64,
    ]

  @Test("Every other signal that ends a program restores the terminal first", arguments: otherSignals)
  func everySignal(number: Int32) throws {
    let terminal = try PseudoTerminal()
    terminal.send(number)
    #expect(terminal.end() == .signal(number))
    expect([Self.mouseOff, Self.pasteOff, Self.leavesScreen], in: sinceTaken(terminal))
    #expect(terminal.isAsAShellWantsIt)
  }

  @Test("Without mouse support the mouse mode is not touched")
  func withoutMouse() throws {
    let terminal = try PseudoTerminal("--no-mouse")
    terminal.press("s")
    #expect(terminal.end() == .signal(SIGSEGV))
    #expect(!terminal.output.contains("\u{1B}[?1000"))
    expect([Self.pasteOff, Self.leavesScreen, "last-words"], in: sinceTaken(terminal))
  }

  @Test("A second terminating signal ends it at once", arguments: [SIGTERM, SIGHUP])
  func secondSignal(number: Int32) throws {
    let terminal = try PseudoTerminal()
    terminal.stop()
    terminal.send(number)
    terminal.send(SIGINT)
    terminal.send(SIGCONT)
    guard case .exit(let code) = terminal.end() else {
      Issue.record("It was killed without giving the terminal back.")
      return
    }
    #expect([128 + number, 128 + SIGINT].contains(code))
    expect([Self.mouseOff, Self.pasteOff, Self.leavesScreen], in: sinceTaken(terminal))
    #expect(terminal.isAsAShellWantsIt)
  }

  // MARK: Taking it again

  @Test("A resize while the terminal is lent is noticed")
  func resizedMeanwhile() throws {
    let terminal = try PseudoTerminal()
    terminal.press("l")
    try terminal.wait(for: "size=50x12")
  }

  @Test("After a stop from outside it takes the terminal again and reports the pause")
  func stopped() throws {
    let terminal = try PseudoTerminal()
    terminal.stop()
    terminal.send(SIGCONT)
    try terminal.wait(for: "resumed")
    expect([Self.leavesScreen, Self.entersScreen, "resumed"], in: terminal.output[...])
    terminal.press("q")
    #expect(terminal.end() == .exit(0))
  }
}
