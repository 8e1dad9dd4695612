import Cells
import Records

/// A screen as a value: what the terminal says and the time that passes go in, effects come out, frames are painted.
///
/// The live loop drives one, whichever it is: the console alone, or a scenario that is played in it.
public protocol InteractiveScreen {
  /// Columns and rows.
  var size: Size { get set }
  /// The console in it, as it is now.
  var console: Console { get set }
  /// How long until the picture changes by itself; nil: not before something comes in.
  var nextChange: Span? { get }

  /// Lets real time pass.
  mutating func elapse(_ span: Span) -> [Effect]
  /// Takes in all that the terminal has to say at once.
  mutating func handle(_ events: [ScreenEvent]) -> [Effect]
  func frame() -> Frame
}

extension Console: InteractiveScreen {
  public var console: Console {
    get { self }
    set { self = newValue }
  }

  public mutating func elapse(_ span: Span) -> [Effect] {
    pass(span)
    return []
  }

  /// Puts a line where the last thing to know stands, until the next key.
  public mutating func say(_ text: String) { view.note = Note(text: text, role: .plain) }
}
