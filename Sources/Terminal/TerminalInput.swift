import CNcurses
import Cells
import Glibc

/// What a person types, clicks and pastes: what ncurses reads, put together to events.
struct TerminalInput {
  /// Keys are read from a pad: reading from the window would repaint it.
  private let pad: UnsafeMutablePointer<WINDOW>
  private var assembler = InputAssembler()
  /// Whether the last reading stopped before all was read.
  private(set) var hasMore = false

  /// So many codes are read before the loop may act on them.
  private static let codesAtOnce = 4096

  init(_ pad: UnsafeMutablePointer<WINDOW>) { self.pad = pad }

  /// What is set once and kept by ncurses.
  func prepare() {
    keypad(pad, true)
    nodelay(pad, true)
    // The mouse is ours: ncurses would wait for the rest of a report that is cut off.
    define_key(nil, KEY_MOUSE)
  }

  /// Reads what has come, without waiting.
  mutating func read(into events: inout [ScreenEvent]) {
    var state = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    let isReadable = poll(&state, 1, 0) > 0
    guard isReadable || hasMore else { return }
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
