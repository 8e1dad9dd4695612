/// A key that a person pressed, as far as terminals distinguish keys.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// With Ctrl held: `.control("p")`.
  ///
  /// Letters are in lower case.
  case control(Character)
  /// With Alt held, or after Escape.
  case alt(Character)
  case enter, altEnter, tab, backTab, escape, backspace, altBackspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case controlLeft, controlRight, controlUp, controlDown, altLeft, altRight
  case shiftLeft, shiftRight, shiftUp, shiftDown
  case function(Int)

  /// A list of this key alone, made here because this module is always optimized.
  public var alone: [Key] { [self] }

  /// The key that a terminal sends as this control character: Ctrl-I is Tab, Ctrl-M and Ctrl-J are Enter.
  public static func sent(asControl letter: Character) -> Key {
    switch letter {
    case "i": .tab
    case "j", "m": .enter
    case "h", "?": .backspace
    case "[": .escape
    default: .control(letter)
    }
  }
}
