import Foundation
import Glibc
import TerminalSupport
import TestSupport
import Testing

/// The end comes while another program has the terminal: an editor that draws a screen of its own, or one that reads
/// lines, as a pager that was left does.
@Suite("Ends while an editor has the terminal", .waits, .tags(.trials)) struct EditingEndTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder([
      "org.yaml": Lakeside.file,
      "solutions/fab/solution.yaml": "solution: Fab\nproviders: [{name: Fabrikam}]\n",
      "drawing.sh": """
      stty raw -echo; printf '\\033[?1049heditor has it'; head -c 1 >/dev/null
      printf '\\033[?1049l'; stty sane; touch "$FOLDER/done"
      """,
      "looking.sh": """
      mask=$(sed -n 's/SigIgn:[[:space:]]*//p' /proc/$$/status)
      printf 'editor has it, and ignores %d' $((0x$mask & 0x1001000)); read line
      """,
      "reading.sh": "printf 'editor has it'; read line; touch \"$FOLDER/done\"",
    ])
  }

  private static let editors = ["drawing", "reading"]

  /// The console in which this editor has just taken the terminal.
  ///
  /// - Parameter program: what leads the session.
  private func edited(with editor: String, program: String, _ arguments: [String]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      program: program, arguments + ["open", folder.path, "--no-config"],
      environment: [
        "TERM=xterm-256color", "LC_ALL=C.UTF-8", "FOLDER=\(folder.path)", "VISUAL=",
        "EDITOR=sh \(folder.path)/\(editor).sh",
      ])
    try terminal.wait(for: "F1")
    // The records, the rows that are there, the editor at the first of them.
    terminal.press("\u{12}")
    try terminal.wait(for: "Fabrikam")
    terminal.press("\u{1B}e")
    try terminal.wait(for: "editor has it")
    return terminal
  }

  @Test("An editor ignores neither SIGPIPE nor SIGXFSZ, although the console does") func ignoresNothing()
    throws
  {
    let terminal = try edited(with: "looking", program: "agent-console", [])
    try terminal.wait(for: "and ignores 0")
    terminal.send(SIGTERM)
    terminal.press("\r")
    #expect(terminal.end() == .exit(143))
  }

  @Test(
    "A signal waits for the editor; then the console ends with its status", arguments: editors,
    [SIGTERM] + (Trials.count(0, thorough: 1) == 0 ? [] : [SIGHUP]))
  func signal(editor: String, number: Int32) throws {
    let terminal = try edited(with: editor, program: "agent-console", [])
    terminal.forget()
    terminal.send(number)
    terminal.press("\r")
    #expect(terminal.end() == .exit(128 + number))
    #expect(terminal.isAsAShellWantsIt)
    #expect(terminal.output.contains("\u{1B}[?1049l"))
  }

  @Test(
    "A crash writes nothing over the editor, and the shell sees its status", arguments: editors,
    [SIGSEGV] + (Trials.count(0, thorough: 1) == 0 ? [] : [SIGABRT, SIGUSR1, SIGKILL]))
  func crash(editor: String, number: Int32) throws {
    let terminal = try edited(with: editor, program: "/bin/sh", ["-c", Self.script, "sh", Program.path])
    terminal.forget()
    kill(try child(of: terminal.process), number)
    terminal.press("\r")
    try terminal.wait(for: "ended \(128 + number)")
    #expect(terminal.end() == .exit(0))
    #expect(terminal.isAsAShellWantsIt)
    #expect(!terminal.output.contains("\u{1B}[?2004"))
  }

  @Test(
    "A crash in its own code leaves the terminal as the editor left it, and the shell sees its status",
    arguments: editors,
    BrokenCode.allCases)
  func breaksDown(editor: String, code: BrokenCode) throws {
    let terminal = try edited(with: editor, program: "/bin/sh", ["-c", Self.script, "sh", Program.path])
    terminal.forget()
    // It waits for the editor; the code runs when that has ended.
    try code.write(into: child(of: terminal.process))
    terminal.press("\r")
    try terminal.wait(for: "ended \(128 + code.signal)")
    #expect(terminal.end() == .exit(0))
    #expect(terminal.isAsAShellWantsIt)
    #expect(!terminal.output.contains("\u{1B}[?2004"))
  }

  /// A session's leader that outlives the console, as a shell does.
  private static let script =
    "\"$@\"; code=$?; until [ -e \"$FOLDER/done\" ]; do sleep 0.01; done; echo \"ended $code\""

  private func child(of leader: pid_t) throws -> pid_t {
    let children = try String(contentsOfFile: "/proc/\(leader)/task/\(leader)/children", encoding: .utf8)
    return try #require(children.split(separator: " ").first.flatMap { pid_t($0) })
  }

  @Test("A closed terminal ends editor and console", arguments: editors)
  func closed(editor: String) throws {
    let terminal = try edited(with: editor, program: "agent-console", [])
    #expect(terminal.hangUp() == .exit(129))
  }
}
