import Cells

/// The complete help, broken into rows for a screen.
struct HelpPage: Sendable {
  private let rows: [HelpText.Row]
  /// The size of its box.
  private let size: Size

  init(on screen: Size) {
    size = Size(width: min(100, screen.width), height: screen.height - 2)
    rows = HelpText.rows(width: Frame.boxWidth(size.width, on: screen) - 4)
  }

  /// The largest scroll position.
  var scrollLimit: Int { max(0, rows.count - (size.height - 2)) }

  func paint(_ frame: inout Frame, scroll: Int) {
    let area = frame.box("Help", width: size.width, height: size.height)
    let top = min(scroll, scrollLimit)
    for (row, line) in rows.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + row
      frame.put(line.key, area.x, y, limit: area.width, .overlayKey)
      let x = area.x + line.indent
      frame.put(line.text, x, y, limit: area.maxX - x, line.isHeading ? .overlayKey : .overlay)
    }
    if top > 0 {
      frame.put("↑", area.maxX, area.y, limit: 1, .overlayKey, .command(.view(.move(.pageUp))))
    }
    if rows.count - top > area.height {
      frame.put("↓", area.maxX, area.maxY - 1, limit: 1, .overlayKey, .command(.view(.move(.pageDown))))
    }
  }
}
