import ConsoleLoop
import Diagnostics

/// An editor that does what a test says.
final class ScriptedEditor: ConsoleEditor {
  let name = "scripted"
  var canOpen = true
  /// What it does; false: it cannot be started.
  var edits: () -> Bool = { true }
  private(set) var opened: [Place] = []

  func canOpen(_ place: Place) -> Bool { canOpen }

  func open(_ place: Place) -> Bool {
    opened.append(place)
    return edits()
  }
}
