import Glibc
import TestSupport
import Testing

/// A shell in its own real terminal, run by tmux.
///
/// Each has its own tmux server, so that tests can run side by side, and leaves nothing behind.
final class TmuxSession {
  private let socket: String

  /// Starts a shell whose prompt is `$ `.
  init(width: Int = 80, height: Int = 24, environment: [String] = []) throws {
    socket = "agent-console-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    try tmux(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", "env"] + environment
        + ["PS1=$ ", "LANG=C.UTF-8", "bash", "--norc", "--noprofile"])
    try tmux(["set-option", "-g", "escape-time", "20"])
    try wait(for: "$")
  }

  deinit { _ = try? Command.run("/usr/bin/tmux", ["-L", socket, "kill-server"]) }

  /// Types text literally.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Presses keys by tmux's names: `Enter`, `M-c`, `C-q`.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Runs a line in the shell.
  func run(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Says a line in the console: types it, sees it in the chat box, and sends it.
  ///
  /// Returns once the chat box has let go of it. A program that is busy would read this line and the next together, and
  /// take them for one paste.
  func say(_ line: String) throws {
    let typed = "› \(line)"
    try type(line)
    try wait(for: typed)
    try press("Enter")
    try wait(for: "the line sent") { !$0.contains { $0.contains(typed) } }
  }

  /// Clicks with the left button at a column and row, from 0.
  func click(_ column: Int, _ row: Int) throws {
    try type("\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m")
  }

  /// Waits until this text is on the screen, and clicks on its first occurrence.
  func click(on text: String) throws {
    try wait(for: text)
    for (row, line) in try screen().enumerated() {
      if let range = line.firstRange(of: text) {
        try click(line.distance(from: line.startIndex, to: range.lowerBound), row)
        return
      }
    }
    throw Missing(text: text, screen: try screen())
  }

  func resize(_ width: Int, _ height: Int) throws {
    try tmux(["resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  /// The rows of the screen.
  func screen() throws -> [String] {
    try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The rows with their colours as escape sequences.
  func screenWithColors() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

  /// A flag of the terminal as tmux reports it: `alternate_on`, `mouse_any_flag`, `cursor_flag`.
  func flag(_ name: String) throws -> String {
    try tmux(["display-message", "-p", "#{\(name)}"]).filter { !$0.isNewline }
  }

  /// Waits until the screen shows this text.
  func wait(for text: String) throws { try wait(for: text) { $0.contains { $0.contains(text) } } }

  /// Waits until the screen meets a condition, checking every hundredth of a second.
  func wait(for wanted: String, until isThere: ([String]) -> Bool) throws {
    for _ in 0..<(Patience.inSeconds * 100) {
      if isThere(try screen()) { return }
      usleep(10_000)
    }
    throw Missing(text: wanted, screen: try screen())
  }

  /// Something that never appeared.
  struct Missing: Error, CustomStringConvertible {
    let text: String
    let screen: [String]
    var description: String { "“\(text)” is not on the screen:\n\(screen.joined(separator: "\n"))" }
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let result = try Command.run("/usr/bin/tmux", ["-L", socket] + arguments)
    return result.output
  }
}

extension TmuxSession {
  /// A session in which the program runs with these arguments and has drawn its screen.
  static func running(
    _ arguments: String, width: Int, height: Int, environment: [String] = []
  ) throws -> TmuxSession {
    let session = try TmuxSession(width: width, height: height, environment: environment)
    try session.run("\(Program.path) \(arguments)")
    try session.wait(for: "F1 Help")
    return session
  }

  /// Expects the shell's screen and modes as before: the prompt is back and nothing of ours is left.
  func expectGivenBack() throws {
    try wait(for: "the shell") {
      $0.contains { $0.hasPrefix("$ ") } && !$0.joined().contains("F1 Help")
    }
    for name in ["alternate_on", "mouse_any_flag"] { #expect(try flag(name) == "0", "\(name)") }
    #expect(try flag("cursor_flag") == "1")
  }
}
