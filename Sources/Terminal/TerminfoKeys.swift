import CNcurses
import Cells

/// The keys in the terminal's terminfo entry, as ncurses reports them.
enum TerminfoKeys {
  /// The key for one of ncurses' codes; nil for an unknown one.
  static func key(for code: Int32) -> Key? {
    if let key = keys[code] { return key }
    if code > KEY_F0, code < KEY_F0 + 64 { return .function(Int(code - KEY_F0)) }
    return keyname(code).flatMap { extendedKeys[String(cString: $0)] }
  }

  private static let keys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_HOME: .home, KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown,
    KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_IC: .insert, KEY_ENTER: .enter, KEY_BTAB: .backTab,
    KEY_SLEFT: .shiftLeft, KEY_SRIGHT: .shiftRight, KEY_SR: .shiftUp, KEY_SF: .shiftDown,
    KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
  ]

  /// Keys that terminfo knows only by name.
  ///
  /// The number gives the modifiers, as in `EscapeSequence`.
  private static let extendedKeys: [String: Key] = [
    "kLFT5": .controlLeft, "kRIT5": .controlRight, "kUP5": .controlUp, "kDN5": .controlDown,
    "kLFT3": .altLeft, "kRIT3": .altRight, "kUP": .shiftUp, "kDN": .shiftDown,
    "kUP3": .up, "kDN3": .down, "kDC3": .delete, "kDC5": .delete, "kHOM5": .home, "kEND5": .end,
    "kPRV5": .pageUp, "kNXT5": .pageDown,
  ]
}
