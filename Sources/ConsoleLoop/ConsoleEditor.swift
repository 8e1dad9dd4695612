import Diagnostics

/// The editor in which a person mends files.
public protocol ConsoleEditor {
  /// Its command.
  var name: String { get }

  /// Whether a place is in a file that can be opened.
  func canOpen(_ place: Place) -> Bool
  /// Opens a file at its line and waits until the editor ends.
  ///
  /// - Returns: whether there is such an editor.
  func open(_ place: Place) -> Bool
}
