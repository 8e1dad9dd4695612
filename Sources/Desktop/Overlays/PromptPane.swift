import Cells

extension Prompt {
  func paint(_ frame: inout Frame, title: String) {
    let size = frame.grid.size
    let width = min(size.width - 4, 70)
    let most = max(1, size.height - 6)
    let layout = DraftLayout(editor, width: width - 5, atLeast: most)
    let rows = min(layout.count, most)
    let area = frame.box(title, width: width, height: rows + 4)
    let top = max(0, layout.cursor.y - rows + 1)
    for row in 0..<rows {
      frame.put(layout[top + row], area.x, area.y + row, limit: area.width, .overlay)
    }
    if editor.isEmpty, let placeholder {
      frame.putTruncated(placeholder, area.x, area.y, limit: area.width, .overlayFaint)
    }
    frame.cursor = Point(x: area.x + layout.cursor.x, y: area.y + layout.cursor.y - top)
    let y = area.maxY - 1
    let used = frame.put("[Enter OK]", area.x, y, limit: 10, .overlayKey, .command(.chat(.send)))
    frame.put("[Esc Cancel]", area.x + used + 2, y, limit: 12, .overlayKey, .command(.view(.escape)))
  }
}
