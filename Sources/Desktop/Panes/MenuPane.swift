import Cells
import Simulation
import Wording

extension Console {
  /// The menu of commands or quick replies, over the transcript and just above the chat box.
  func paintMenu(_ frame: inout Frame, _ area: Rect) {
    guard let menu, area.height > 0 else { return }
    let bottom = area.maxY
    let rows = min(menu.entries.count, area.height, 8)
    let chosen = view.menuChoice ?? (menu.kind == .quickReplies ? 0 : -1)
    let top = max(0, min(chosen - rows + 1, menu.entries.count - rows))
    let inside = area.width - 3
    let longest = menu.entries.map { TextWidth.of($0.name) }.max() ?? 0
    // The names take no more than half, so that the details say something.
    let nameWidth = min(longest, inside / 2)
    let detailsAt = nameWidth + 2
    for row in 0..<rows {
      let place = top + row
      let entry = menu.entries[place]
      let y = bottom - rows + row
      let rect = Rect(x: area.x, y: y, width: area.width, height: 1)
      frame.grid.fill(rect, Role.overlay.style)
      frame.put(place == chosen ? "▸" : " ", area.x, y, limit: 1, .overlayKey)
      frame.putTruncated(entry.name, area.x + 2, y, limit: nameWidth, .overlayKey)
      frame.putTruncated(
        entry.detail.onOneLine, area.x + 2 + detailsAt, y, limit: inside - detailsAt, .overlay)
      if place == chosen { frame.grid.restyle(rect) { $0 = Role.chosenRow.style } }
      frame.makeClickable(rect, .menuEntry(place))
    }
    if menu.entries.count > rows {
      frame.put(" \(menu.entries.count - rows) more ", area.x + 1, bottom, limit: area.width - 1, .pending)
    }
  }
}
