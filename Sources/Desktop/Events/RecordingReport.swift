import Diagnostics

/// What became of a recording.
public enum RecordingReport: Hashable, Sendable {
  /// Nothing more is recorded, because the file cannot be written.
  case stopped(Diagnostic)
  /// The rehearsal is in this file.
  case saved(String)
  case notSaved(Diagnostic)
}
