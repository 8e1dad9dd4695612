import Cells
import Simulation

/// The console's screens at moments of one run, as text.
///
/// Scenarios know the content of a screen, but not how it is drawn.
public protocol RunScreens: Sendable {
  /// The whole screen at this moment of the run; for a later moment, only what happened since is computed.
  mutating func text(of run: Run, at size: Size) -> String
}
