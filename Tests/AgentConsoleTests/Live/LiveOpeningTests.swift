import Foundation
import Glibc
import TerminalSupport
import TestSupport
import Testing

/// The real program answers before a large organization is read.
@Suite("Opening a large organization", .waits) struct LiveOpeningTests {
  /// - Parameter lastAction: the text of the last of its thousands of actions.
  private func large(lastAction: String) throws -> ScratchFolder {
    let actions = (0..<5_000).map {
      "  - {name: Action\($0), eventName: Send message, eventParameter: Hello, order: \($0)}"
    }
    return try ScratchFolder([
      "org.yaml": Lakeside.file,
      "solutions/large/solution.yaml": """
      solution: Large
      version: 1.0.0.0
      publisher: {name: Large, prefix: lrg}
      conversationActions:
      \(actions.joined(separator: "\n"))
      \(lastAction)

      """,
    ])
  }

  private func opened(_ folder: ScratchFolder) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      program: "agent-console", ["open", folder.path],
      environment: [
        "TERM=xterm-256color", "LC_ALL=C.UTF-8", "XDG_CONFIG_HOME=/nonexistent",
        "XDG_STATE_HOME=\(folder.path)/state",
      ])
    try terminal.wait(for: "Reading ")
    return terminal
  }

  @Test("What is typed while it is read is in the console") func typed() throws {
    let folder = try large(
      lastAction: "  - {name: Last, eventName: Send message, eventParameter: Hello, order: 9999}")
    let terminal = try opened(folder)
    terminal.press("Good morning")
    try terminal.wait(for: "F1")
    try terminal.wait(for: "Good morning")
    terminal.send(SIGTERM)
    #expect(terminal.end() == .exit(143))
    #expect(terminal.isAsAShellWantsIt)
    let file = folder.path + "/state/agent-console/unsent-1.txt"
    #expect(terminal.output.contains("is kept in \(file)"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "To Noah Park:\nGood morning\n")
  }

  @Test("If it cannot be opened, the terminal is given back, and says why") func broken() throws {
    let folder = try large(
      lastAction: "  - {name: Last, eventNam: Send message, eventParameter: Hello, order: 9999}")
    let terminal = try opened(folder)
    #expect(terminal.end() == .exit(2))
    #expect(terminal.isAsAShellWantsIt)
    let afterwards = try #require(terminal.output.components(separatedBy: "\u{1B}[?1049l").last)
    #expect(afterwards.contains("eventNam"))
  }

  @Test("Without a terminal, what is wrong with it is said first") func noTerminal() throws {
    let folder = try large(
      lastAction: "  - {name: Last, eventNam: Send message, eventParameter: Hello, order: 9999}")
    let result = try Program.run("open", folder.path)
    #expect(result.status == 2)
    #expect(result.errors.contains("eventNam"))
  }
}
