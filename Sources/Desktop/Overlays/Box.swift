import Cells

extension Frame {
  /// The width of a box.
  ///
  /// If only a sliver of the panes would stay visible beside it, it covers them.
  static func boxWidth(_ width: Int, on screen: Size) -> Int {
    screen.width - width < 8 ? screen.width : width
  }

  /// Draws a titled box in the middle of the screen; clicks outside close it.
  ///
  /// Returns the area inside.
  mutating func box(_ title: String, width: Int, height: Int) -> Rect {
    let size = grid.size
    let width = Self.boxWidth(width, on: size)
    let height = min(height, size.height - 2)
    let outer = Rect(
      x: (size.width - width) / 2, y: max(0, (size.height - height) / 2), width: width, height: height)
    // Nothing beneath the box is clickable except the footer.
    let footer = hits.filter { $0.area.y == size.height - 1 }
    hits = footer
    cursor = nil
    grid.fill(outer, Role.overlay.style)
    put(
      "╭" + String(repeating: "─", count: width - 2) + "╮", outer.x, outer.y, limit: width, .overlayFaint)
    for y in (outer.y + 1)..<(outer.maxY - 1) {
      put("│", outer.x, y, limit: 1, .overlayFaint)
      put("│", outer.maxX - 1, y, limit: 1, .overlayFaint)
    }
    put(
      "╰" + String(repeating: "─", count: width - 2) + "╯", outer.x, outer.maxY - 1, limit: width,
      .overlayFaint)
    putTruncated(" \(title) ", outer.x + 2, outer.y, limit: width - 9, .overlayKey)
    makeClickable(outer, .overlay)
    put("[×]", outer.maxX - 5, outer.y, limit: 3, .overlayKey, .command(.view(.close)))
    return Rect(x: outer.x + 2, y: outer.y + 1, width: width - 4, height: height - 2)
  }

  /// Paints that there is more above or below an area inside a box, to be clicked.
  ///
  /// The signs are on the box's border, so that they touch no text.
  mutating func paintMore(above: Bool, below: Bool, in area: Rect) {
    let x = area.maxX + 1
    if above { put("↑", x, area.y, limit: 1, .overlayKey, .command(.view(.move(.pageUp)))) }
    if below {
      put("↓", x, area.maxY - 1, limit: 1, .overlayKey, .command(.view(.move(.pageDown))))
    }
  }
}
