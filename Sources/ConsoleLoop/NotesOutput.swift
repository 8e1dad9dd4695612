import Storage

/// Where the trainer's notes go.
public protocol NotesOutput {
  /// Whether lines are waiting for a reader.
  var isWaiting: Bool { get }

  /// Writes lines now, or once there is a reader.
  func write(_ lines: [String])
  /// Writes as many of the waiting lines as possible.
  func flush()
}

extension NotesWriter: NotesOutput {}
