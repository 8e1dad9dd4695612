import CNcurses
import Cells

/// The keys that ncurses knows from the terminal's terminfo entry.
enum TerminfoKeys {
  /// The key of one of ncurses' codes; nil for one that means nothing to us.
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

  /// Keys that terminfo knows by a name alone; the number says what is held, as in `EscapeSequence`.
  private static let extendedKeys: [String: Key] = [
    "kLFT5": .controlLeft, "kRIT5": .controlRight, "kUP5": .controlUp, "kDN5": .controlDown,
    "kLFT3": .altLeft, "kRIT3": .altRight, "kUP": .shiftUp, "kDN": .shiftDown,
    "kUP3": .up, "kDN3": .down, "kDC3": .delete, "kDC5": .delete, "kHOM5": .home, "kEND5": .end,
    "kPRV5": .pageUp, "kNXT5": .pageDown,
  ]
}
