import Cells
import Glibc
import Terminal

/// A program that tests run in a terminal: it shows its events and acts on keys.
@main enum TerminalProbe {
  static func main() throws {
    if let place = CommandLine.arguments.firstIndex(of: "--paint") {
      return try PaintingProbe.run(file: CommandLine.arguments[(place + 1)...].first ?? "")
    }
    if CommandLine.arguments.contains("--console") { exit(try ConsoleProbe.run()) }
    if let place = CommandLine.arguments.firstIndex(of: "--random") {
      let numbers = CommandLine.arguments[(place + 1)...].compactMap { Int($0) }
      return RandomKeysProbe.run(seed: UInt64(numbers.first ?? 0), rehearsals: numbers.last ?? 0)
    }
    let screen = try TerminalScreen.open(
      TerminalOptions(
        mouse: !CommandLine.arguments.contains("--no-mouse"),
        asksBackground: CommandLine.arguments.contains("--ask")))
    var lines = ["ready"]
    while true {
      show(lines, on: screen)
      _ = screen.wait(milliseconds: nil, alsoWatching: [])
      for event in screen.nextEvents() {
        switch event {
        case .key(.character("q")):
          screen.close()
          return
        case .key(.character("e")):
          complain("complaint")
          lines.append("complained")
        case .key(.character("l")): screen.lend { resize(to: Size(width: 50, height: 12)) }
        case .key(.character("s")):
          complain("last-words")
          raise(SIGSEGV)
        case .key(.character("a")):
          complain("last-words")
          abort()
        case .key(.character("o")):
          complain("last-words")
          Crash.overflow.happen()
        case .key(.character("t")):
          complain("last-words")
          Crash.trap.happen()
        case .key(.character("x")):
          complain("last-words")
          exit(7)
        case .resized(let size): lines.append("size=\(size.width)x\(size.height)")
        case .resumed: lines.append("resumed")
        case .ended(let end): exit(end.exitCode)
        case .background(let background): lines.append("background=\(background)")
        case .key(.character(let letter)): lines.append("typed=\(letter)")
        case .key(.escape): lines.append("escape")
        case .key(.enter): lines.append("enter")
        case .paste(let text): lines.append("pasted=\(text.split(separator: "\n").joined(separator: "|"))")
        case .key, .pointer: break
        }
      }
    }
  }

  private static func show(_ lines: [String], on screen: TerminalScreen) {
    var grid = Grid(screen.size)
    for (row, line) in lines.enumerated() { grid.put(line, at: 0, row) }
    screen.show(grid, cursor: nil)
  }

  private static func complain(_ words: String) {
    let bytes = Array("\(words)\n".utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }

  /// Changes the terminal's size without notifying this program, as when an editor has the terminal.
  private static func resize(to size: Size) {
    complain("lent")
    let handler = signal(SIGWINCH, SIG_IGN)
    defer { signal(SIGWINCH, handler) }
    var wanted = winsize()
    (wanted.ws_col, wanted.ws_row) = (UInt16(size.width), UInt16(size.height))
    _ = ioctl(STDOUT_FILENO, UInt(TIOCSWINSZ), &wanted)
  }
}
