/// The escape sequences that turn one picture on a terminal into the next: only rows that differ are written.
public enum GridUpdate {
  /// Clears the screen and hides the cursor: the beginning of every picture.
  public static let beginning = "\u{1B}[0m\u{1B}[2J\u{1B}[?25l"

  /// - Parameters:
  ///   - old: what the terminal shows; nil if it is empty.
  ///   - cursor: the position of the cursor; nil: hidden.
  public static func text(from old: Grid?, to new: Grid, cursor: Point?, depth: ColorDepth) -> String {
    var text = ""
    for y in 0..<new.size.height {
      if let old, old.size == new.size, old.cells(inRow: y) == new.cells(inRow: y) { continue }
      // A row is erased before it is written: erasing after a full row would take its last cell.
      text += "\u{1B}[\(y + 1);1H\u{1B}[0m\u{1B}[K" + GridANSI.line(new, row: y, depth: depth)
    }
    guard let cursor else { return text + "\u{1B}[?25l" }
    return text + "\u{1B}[\(cursor.y + 1);\(cursor.x + 1)H\u{1B}[?25h"
  }
}
