import Cells

/// Mouse reports, in the form of xterm's mode 1006 and in the old form of terminals that have only mode 1000.
enum MouseReport {
  /// The event of a report; nil for one that we do not use (motion, horizontal wheel).
  ///
  /// The number's lowest two bits are the button; 4, 8 and 16 are Shift, Alt and Ctrl; 32 is motion, 64 the
  /// wheel.
  static func event(button: Int, column: Int, row: Int, isRelease: Bool) -> ScreenEvent? {
    guard column > 0, row > 0, button & 32 == 0, button < 128 else { return nil }
    let position = Point(x: column - 1, y: row - 1)
    if button & 64 != 0 {
      switch button & 3 {
      case 0: return .pointer(PointerEvent(.scrollUp, at: position))
      case 1: return .pointer(PointerEvent(.scrollDown, at: position))
      default: return nil
      }
    }
    let buttons: [PointerEvent.Button] = [.left, .middle, .right]
    guard button & 3 < buttons.count else { return nil }
    return .pointer(PointerEvent(isRelease ? .release : .press, button: buttons[button & 3], at: position))
  }

  /// Three bytes, each 32 more than its number.
  ///
  /// A release does not report its button, so it counts as the left one.
  static func old(_ button: UInt8, _ column: UInt8, _ row: UInt8) -> ScreenEvent? {
    guard button >= 32, column > 32, row > 32 else { return nil }
    let number = Int(button) - 32
    let isRelease = number & 3 == 3 && number & 64 == 0
    return event(
      button: isRelease ? number & ~3 : number, column: Int(column) - 32, row: Int(row) - 32,
      isRelease: isRelease)
  }
}
