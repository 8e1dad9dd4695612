import Storage

/// Where the trainer's notes go.
public protocol NotesOutput {
  /// Whether something waits for a reader.
  var isWaiting: Bool { get }

  /// Writes lines, at once or when somebody reads.
  func write(_ lines: [String])
  /// Writes what waits, as far as it is taken.
  func flush()
}

extension NotesWriter: NotesOutput {}
