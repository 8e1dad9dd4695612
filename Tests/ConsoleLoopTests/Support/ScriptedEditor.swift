import ConsoleLoop
import Diagnostics

/// An editor scripted by a test.
final class ScriptedEditor: ConsoleEditor {
  let name = "scripted"
  var canOpen = true
  /// Makes the edits; returns false if the editor cannot be started.
  var edits: () -> Bool = { true }
  private(set) var opened: [Place] = []

  func canOpen(_ place: Place) -> Bool { canOpen }

  func open(_ place: Place) -> Bool {
    opened.append(place)
    return edits()
  }
}
