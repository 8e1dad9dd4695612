import Foundation
import Glibc
import TerminalSupport
import TestSupport
import Testing

/// Whatever signal ends the real program, and whatever it shows, the terminal is given back.
@Suite("Signals that end the program", .waits, .tags(.trials)) struct EndingSignalTests {
  /// What has the terminal.
  private static let commands = [
    ["open", "contoso"], ["open", "contoso", "--no-mouse"], ["play", "contoso"], ["drill", "contoso"],
    ["open", "@", "--watch"],
  ]

  /// The signals that end it in its own time, with 128 and their number.
  private static let orderly = [SIGHUP, SIGINT, SIGQUIT, SIGTERM]
  /// Those that end it at once; the status names the signal.
  ///
  /// 34 and 64 are SIGRTMIN and SIGRTMAX.
  private static let sudden =
    [SIGSEGV]
    + (Trials.count(0, thorough: 1) == 0
      ? []
      : [
        SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSYS, SIGXCPU, SIGALRM, SIGVTALRM, SIGPROF,
        SIGUSR1, SIGUSR2, SIGSTKFLT, SIGIO, SIGPWR, 34, 64,
      ])

  @Test("A closed terminal ends each as a hang-up", arguments: commands)
  func closed(command: [String]) throws {
    let folder = try ScratchFolder(["org.yaml": Lakeside.file])
    let terminal = try PseudoTerminal.taken(by: command.map { $0 == "@" ? folder.path : $0 })
    #expect(terminal.hangUp() == .exit(129))
  }

  @Test("Where there is no screen, Ctrl-\\ ends the program too, and no report of a crash is written")
  func quitsWithoutScreen() throws {
    let script = "ulimit -c 0; stty raw -echo; printf started; exec \"$0\" lsp"
    let terminal = try PseudoTerminal(
      program: "/bin/sh", ["-c", script, Program.path],
      // Otherwise the runtime decides by the terminal.
      environment: ["SWIFT_BACKTRACE=enable=yes,interactive=no"])
    try terminal.wait(for: "started")
    let request = #"{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {}}}"#
    terminal.press("Content-Length: \(request.utf8.count)\r\n\r\n\(request)")
    try terminal.wait(for: "serverInfo")
    terminal.forget()
    terminal.send(SIGQUIT)
    #expect(terminal.end() == .signal(SIGQUIT))
    #expect(terminal.output == "")
  }

  @Test(
    "What was typed just before a signal is kept, even if the program sees both together",
    arguments: ["Half a sentence", "\u{1B}[200~Half a sentence", "\u{11}Half a sentence"])
  func typedBefore(text: String) throws {
    let folder = try ScratchFolder(["readme.txt": ""])
    let terminal = try PseudoTerminal.running(
      ["open", "contoso"], environment: ["XDG_STATE_HOME=\(folder.path)/state"])
    terminal.stop()
    terminal.press(text)
    try terminal.waitForInput()
    terminal.send(SIGTERM)
    terminal.send(SIGCONT)
    #expect(terminal.end() == .exit(143))
    #expect(terminal.isAsAShellWantsIt)
    let file = folder.path + "/state/agent-console/unsent-1.txt"
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "To Noah Park:\nHalf a sentence\n")
  }

  @Test("Each ends with its own status, and restores everything", arguments: commands, orderly + sudden)
  func ends(command: [String], number: Int32) throws {
    let folder = try ScratchFolder(["org.yaml": Lakeside.file])
    let terminal = try PseudoTerminal.taken(by: command.map { $0 == "@" ? folder.path : $0 })
    terminal.send(number)
    #expect(terminal.end() == (Self.orderly.contains(number) ? .exit(128 + number) : .signal(number)))
    #expect(terminal.isAsAShellWantsIt)
    try expectRestored(terminal)
  }

  @Test(
    "A crash in its own code ends each with its signal, and restores everything", arguments: commands,
    BrokenCode.allCases)
  func breaksDown(command: [String], code: BrokenCode) throws {
    let folder = try ScratchFolder(["org.yaml": Lakeside.file])
    let terminal = try PseudoTerminal.taken(by: command.map { $0 == "@" ? folder.path : $0 })
    try code.write(into: terminal.process)
    // Whatever it waits for, a key ends the wait.
    terminal.press("x")
    #expect(terminal.end() == .signal(code.signal))
    #expect(terminal.isAsAShellWantsIt)
    try expectRestored(terminal)
  }

  /// Expects that every mode the program turned on was turned off again afterwards.
  private func expectRestored(_ terminal: PseudoTerminal) throws {
    let output = terminal.output
    #expect(output.contains("\u{1B}[?1049l"))
    for mode in [1000, 1006, 2004] where output.contains("\u{1B}[?\(mode)h") {
      let (on, off) = ("\u{1B}[?\(mode)h", "\u{1B}[?\(mode)l")
      let last = try #require(output.ranges(of: off).last, "\(mode) stays on")
      #expect(try #require(output.ranges(of: on).last).lowerBound < last.lowerBound, "\(mode) stays on")
    }
  }
}
