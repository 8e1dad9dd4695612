import Cells
import Simulation

/// The console's screens at the moments of one run, as text.
///
/// Scenarios know what stands on a screen, and nothing of how it is painted.
public protocol RunScreens: Sendable {
  /// The whole screen at this moment of the run; a later moment costs only what has happened since.
  mutating func text(of run: Run, at size: Size) -> String
}
