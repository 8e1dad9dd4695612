import Glibc

/// The signals read from the pipe that wait to be handled.
struct SignalQueue {
  private let pipe: SignalPipe
  private var waiting: [Int32] = []

  init(_ pipe: SignalPipe) { self.pipe = pipe }

  var isEmpty: Bool { waiting.isEmpty }
  /// Becomes readable when a signal has arrived.
  var descriptor: Int32 { pipe.output }

  /// Adds the signals that arrived since the last call.
  mutating func take() { waiting += pipe.takeAll() }

  /// Adds the signals that arrived while the job was stopped, without those for stopping and continuing,
  /// which are already known.
  mutating func takeAfterStop() { waiting += pipe.takeAll().filter { $0 != SIGCONT && $0 != SIGTSTP } }

  /// Requests a report of the terminal's size, as if the signal for a change had arrived.
  mutating func askForSize() { waiting.append(SIGWINCH) }

  mutating func next() -> Int32? { waiting.isEmpty ? nil : waiting.removeFirst() }

  func close() { pipe.close() }
}
