import ConsoleLoop

/// A fifo for the trainer's notes that may have no reader.
final class ScriptedNotes: NotesOutput {
  /// How many attempts fail before a reader comes.
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
