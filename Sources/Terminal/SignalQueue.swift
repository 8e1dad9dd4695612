import Glibc

/// The signals that were taken from the pipe and wait to be acted on.
struct SignalQueue {
  private let pipe: SignalPipe
  private var waiting: [Int32] = []

  init(_ pipe: SignalPipe) { self.pipe = pipe }

  var isEmpty: Bool { waiting.isEmpty }
  /// Becomes readable when a signal came.
  var descriptor: Int32 { pipe.output }

  /// Takes in what came since the last time.
  mutating func take() { waiting += pipe.takeAll() }

  /// Takes in what came while the job was stopped: that it was and that it goes on is known.
  mutating func takeAfterStop() { waiting += pipe.takeAll().filter { $0 != SIGCONT && $0 != SIGTSTP } }

  /// The terminal's size is to be told, as if the signal of a change had come.
  mutating func askForSize() { waiting.append(SIGWINCH) }

  mutating func next() -> Int32? { waiting.isEmpty ? nil : waiting.removeFirst() }

  func close() { pipe.close() }
}
