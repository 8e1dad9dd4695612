import Records

/// A screen as a value: events go in, effects come out, frames are painted.
///
/// What an effect brings comes back as an event. The live loop drives one, whichever it is: the console alone, or a
/// scenario that is played in it.
public protocol InteractiveScreen {
  /// How long until the picture changes by itself; nil: not before something comes in.
  var nextChange: Span? { get }

  /// Takes in everything that has come, in order.
  mutating func handle(_ events: [ConsoleEvent]) -> [Effect]
  func frame() -> Frame
}

extension Console: InteractiveScreen {
  /// Puts a line where the last thing to know stands, until the next key.
  public mutating func say(_ text: String) { view.note = Note(text: text, role: .plain) }
}
