import Cells
import Simulation
import Wording

/// The menu of commands or quick replies, over the transcript just above the chat box.
struct MenuPane: Sendable {
  let menu: Menu
  /// The entry chosen by hand.
  let choice: Int?

  func paint(_ frame: inout Frame, _ area: Rect, refusal: (Menu.Entry) -> Refusal?) {
    guard area.height > 0 else { return }
    let bottom = area.maxY
    let rows = rowCount(in: area)
    let chosen = choice ?? (menu.kind.fillsLine ? 0 : -1)
    let top = max(0, min(chosen - rows + 1, menu.entries.count - rows))
    let inside = area.width - 3
    let shown = menu.entries[top..<top + rows]
    let longest = shown.map { TextWidth.of($0.name) }.max() ?? 0
    // The names take at most half, so that the details stay readable.
    let nameWidth = min(longest, inside / 2)
    // All entries alike: if one would be cut, each is said in fewer words.
    let isBrief = shown.contains { TextWidth.of($0.detail.onOneLine, upTo: inside - nameWidth - 2) == nil }
    for (row, entry) in shown.enumerated() {
      let rect = Rect(x: area.x, y: bottom - rows + row, width: area.width, height: 1)
      paint(
        entry, refusal(entry), &frame, rect, nameWidth: nameWidth, isBrief: isBrief,
        isChosen: top + row == chosen)
      frame.makeClickable(rect, .menuEntry(top + row))
    }
    if menu.entries.count > rows {
      frame.put(" \(menu.entries.count - rows) more ", area.x + 1, bottom, limit: area.width - 1, .pending)
    }
  }

  /// How many entries are visible at once.
  private func rowCount(in area: Rect) -> Int { min(menu.entries.count, area.height, 8) }

  /// Whether every entry is visible, whichever is chosen.
  func showsAll(in area: Rect) -> Bool { rowCount(in: area) == menu.entries.count }

  /// Paints an entry.
  ///
  /// If it cannot run now, it shows why instead of what it does.
  private func paint(
    _ entry: Menu.Entry, _ refusal: Refusal?, _ frame: inout Frame, _ line: Rect, nameWidth: Int,
    isBrief: Bool, isChosen: Bool
  ) {
    let (inside, detailsAt) = (line.width - 3, nameWidth + 2)
    frame.grid.fill(line, Role.overlay.style)
    let sign = isChosen ? "▸" : refusal == nil ? " " : "✗"
    frame.put(sign, line.x, line.y, limit: 1, .overlayKey)
    frame.putTruncated(
      entry.name, line.x + 2, line.y, limit: nameWidth, refusal == nil ? .overlayKey : .overlayFaint)
    let detail = refusal.map(RefusalWords.sentence) ?? (isBrief ? entry.brief : nil) ?? entry.detail
    frame.putTruncated(
      detail.onOneLine, line.x + 2 + detailsAt, line.y, limit: inside - detailsAt,
      refusal == nil ? .overlay : .overlayFaint)
    if isChosen { frame.grid.restyle(line) { $0 = Role.chosenRow.style } }
  }
}
