import CNcurses
import Cells
import Glibc

/// A person's typing, clicks and pastes, read by ncurses and assembled into events.
struct TerminalInput {
  /// Keys are read from a pad, because reading from the window would repaint it.
  private let pad: UnsafeMutablePointer<WINDOW>
  private var assembler = InputAssembler()
  private var burst = TypedBurst()
  /// When something was read last, in milliseconds of a clock that only runs forward.
  private var lastArrival: Int64 = 0
  /// Whether the last read stopped before all input was read.
  private(set) var hasMore = false

  /// Asks for the background from now on: its answer is no typing.
  mutating func expectBackground() { assembler.expectBackground() }

  /// How long to wait at most for what may follow on what is kept back, in milliseconds; nil: nothing is.
  ///
  /// A key may begin the answer; a line that came with its Enter may be the first of several.
  var patience: Int32? {
    if assembler.keepsBack { return Self.answerTime }
    return burst.isWaiting ? Int32(clamping: max(1, lastArrival + Self.burstTime - Self.now)) : nil
  }

  private static let answerTime: Int32 = 50
  /// Longer than a burst pauses on its way; shorter than anybody notices.
  private static let burstTime: Int64 = 30
  /// The longest pause between two reads of a line and its Enter, if one burst brings both.
  ///
  /// A burst that is cut in two goes on at once. A script that presses Enter in a step of its own takes longer, and
  /// its line is sent at once.
  private static let cutTime: Int64 = 3

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

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
    guard isReadable || hasMore || patience != nil else { return }
    if isReadable, terminal_bytes_waiting(STDIN_FILENO) <= 0 {
      events += unfinished() + [.ended(.closed)]
      return
    }
    var arrived: [ScreenEvent] = []
    var count = 0
    while count < Self.codesAtOnce, case let code = wgetch(pad), code != ERR {
      count += 1
      if let byte = UInt8(exactly: code) {
        assembler.take(.byte(byte), into: &arrived)
      } else if let key = TerminfoKeys.key(for: code) {
        assembler.take(.key(key), into: &arrived)
      }
    }
    hasMore = count == Self.codesAtOnce
    if !hasMore { assembler.pause(into: &arrived) }
    let pause = Self.now - lastArrival
    if count > 0 { lastArrival = Self.now }
    if !arrived.isEmpty { events += burst.take(arrived, isSoon: pause < Self.cutTime) }
    if count == 0, pause >= Self.burstTime { events += burst.settle() }
  }

  /// Reads the available input because the program ends, with what was kept back for what might follow.
  mutating func readLast(into events: inout [ScreenEvent]) {
    // Whoever goes on sending must not keep the program alive.
    for _ in 0..<Self.lastReads {
      read(into: &events)
      guard hasMore else { break }
    }
    events += unfinished()
  }

  /// Enough for as much as Linux keeps for a terminal.
  private static let lastReads = 16

  /// What was kept back: a line, or a paste without its end.
  private mutating func unfinished() -> [ScreenEvent] {
    burst.settle() + (assembler.unfinishedPaste.map { [.paste($0)] } ?? [])
  }
}
