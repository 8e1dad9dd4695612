import ConsoleLoop

/// A fifo for the trainer's notes whose reader may be away.
final class ScriptedNotes: NotesOutput {
  /// How many more attempts nobody reads.
  var attemptsUntilRead = 0
  private(set) var lines: [String] = []
  private(set) var attempts = 0
  private var waiting: [String] = []

  var isWaiting: Bool { !waiting.isEmpty }

  func write(_ lines: [String]) {
    waiting += lines
    flush()
  }

  func flush() {
    guard isWaiting else { return }
    attempts += 1
    guard attempts > attemptsUntilRead else { return }
    lines += waiting
    waiting = []
  }
}
