import Cells

/// The keys of the buttons above a conversation, which no configuration changes: they are numbers on the screen.
public enum ButtonKeys {
  /// The key of the button at a place, from 0; nil if it has none.
  public static func key(at place: Int) -> Key? {
    let number = KeyBindings.firstButtonKey + place
    return number <= KeyBindings.lastButtonKey ? .function(number) : nil
  }
}
