import CNcurses
import Cells
import Glibc

/// A person's typing, clicks and pastes, read by ncurses and assembled into events.
struct TerminalInput {
  /// Keys are read from a pad, because reading from the window would repaint it.
  private let pad: UnsafeMutablePointer<WINDOW>
  private var assembler = InputAssembler()
  /// Whether the last read stopped before all input was read.
  private(set) var hasMore = false

  /// Asks for the background from now on: its answer is no typing.
  mutating func expectBackground() { assembler.expectBackground() }

  /// Whether a key is kept back for a moment, because it may begin the answer.
  var keepsBack: Bool { assembler.keepsBack }

  /// The most codes read before the loop may act on them.
  private static let codesAtOnce = 4096

  init(_ pad: UnsafeMutablePointer<WINDOW>) { self.pad = pad }

  /// Settings made once and kept by ncurses.
  func prepare() {
    keypad(pad, true)
    nodelay(pad, true)
    // We read the mouse ourselves: ncurses would wait for the rest of a truncated report.
    define_key(nil, KEY_MOUSE)
  }

  /// Reads the available input without waiting.
  mutating func read(into events: inout [ScreenEvent]) {
    var state = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    let isReadable = poll(&state, 1, 0) > 0
    guard isReadable || hasMore || keepsBack else { return }
    if isReadable, terminal_bytes_waiting(STDIN_FILENO) <= 0 {
      events.append(.ended(.closed))
      return
    }
    var count = 0
    while count < Self.codesAtOnce, case let code = wgetch(pad), code != ERR {
      count += 1
      if let byte = UInt8(exactly: code) {
        assembler.take(.byte(byte), into: &events)
      } else if let key = TerminfoKeys.key(for: code) {
        assembler.take(.key(key), into: &events)
      }
    }
    hasMore = count == Self.codesAtOnce
    if !hasMore { assembler.pause(into: &events) }
  }
}
