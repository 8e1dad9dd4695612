import Diagnostics

/// The editor that the user edits files in.
public protocol ConsoleEditor {
  /// The command that starts it.
  var name: String { get }

  /// Whether the file of a place can be opened.
  func canOpen(_ place: Place) -> Bool
  /// Opens a file at its line and waits until the editor ends.
  ///
  /// - Returns: whether the editor could be run.
  func open(_ place: Place) -> Bool
}
