import ConsoleLoop
import Desktop
import Diagnostics
import Organizations
import Simulation

/// A journal that notes what was recorded, and how many frames were on the screen before it.
final class ScriptedJournal: RehearsalJournal {
  /// The number of inputs at each call, with the frames shown until then.
  private(set) var recorded: [(inputs: Int, frames: Int)] = []
  private(set) var ended: Int?
  private(set) var saved: [String] = []
  /// Fails at this call, counted from 1.
  var failingCall: Int?
  private let screen: ScriptedScreen

  init(_ screen: ScriptedScreen) { self.screen = screen }

  static let problem = Diagnostic(
    ProvisioningFault.unwritable(reason: "No space left on device"), at: Place(file: "run.journal"))

  func record(_ run: Run) -> Diagnostic? {
    recorded.append((run.entries.count, screen.frames.count))
    return recorded.count == failingCall ? Self.problem : nil
  }

  func end(_ run: Run) { ended = run.entries.count }

  func save(_ run: Run, to path: String) -> RecordingReport {
    saved.append("\(path) \(run.entries.count)")
    return path == "taken" ? .notSaved(Self.problem) : .saved(path)
  }
}
