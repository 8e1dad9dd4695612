import Records
import Simulation

/// A screen as a value: events go in, effects come out, frames are painted.
///
/// The result of an effect returns as an event. The live loop drives either kind: the console alone, or a
/// scenario played in it.
public protocol InteractiveScreen {
  /// How long until the picture changes by itself; nil: not until an event arrives.
  var nextChange: Span? { get }
  /// What it asks of the browser that the providers' pages run in.
  var pageWish: PageWish { get }
  /// What was typed and not sent; kept when the terminal ends before the person does.
  var unsent: [UnsentText] { get }
  /// The run that a recording tells: up to the present, whatever moment is shown; nil if it has none.
  var recordedRun: Run? { get }

  /// Handles all pending events, in order.
  mutating func handle(_ events: [ConsoleEvent]) -> [Effect]
  func frame() -> Frame
  /// The same frame, painted from the one that was painted last where that is quicker.
  ///
  /// - Parameter last: what this screen painted last; nil: nothing yet.
  mutating func repaint(_ last: Frame?) -> Frame
}

extension InteractiveScreen {
  public var recordedRun: Run? { nil }
  public func repaint(_ last: Frame?) -> Frame { frame() }
}

extension Console: InteractiveScreen {
  public var recordedRun: Run? { presentRun }

  /// Shows a line in the place for notes, until the next key.
  public mutating func say(_ text: String) {
    view.note = Note(text: text, role: .plain)
    pictureChange = .everything
  }

  /// Shows a line wherever there is no note, for as long as the console lives.
  public mutating func keepSaying(_ text: String) {
    view.standingLine = text
    pictureChange = .everything
  }
}
