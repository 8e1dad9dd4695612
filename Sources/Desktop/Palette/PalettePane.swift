import Cells
import Simulation
import Wording

extension Palette {
  /// Wide enough for the longest title; the box takes the whole screen if that is narrower.
  private static func width(of items: [PaletteItem]) -> Int {
    let longest = items.map { TextWidth.of($0.title) + ($0.key.map { TextWidth.of($0) + 1 } ?? 0) }.max() ?? 0
    return max(84, longest + groupWidth + 4)
  }

  /// The column of who does it, if there is room.
  private static let groupWidth = 16

  func paint(_ frame: inout Frame, keys: KeyTable) {
    let most = frame.grid.size.height - 2
    let wanted = kind == .everything ? most : min(items.count + 5, most)
    let area = frame.box(kind.title, width: Self.width(of: items), height: max(7, wanted))
    frame.paintSearch(editor, hint: "Type to search", area.x, area.y, area.width)
    let list = Rect(x: area.x, y: area.y + 2, width: area.width, height: area.height - 3)
    let top = max(0, min(chosen - list.height + 1, found.count - list.height))
    for row in 0..<list.height where found.indices.contains(top + row) {
      paint(found[top + row], isChosen: top + row == chosen, top + row, &frame, list.y + row, list)
    }
    let status: String
    if found.isEmpty {
      status = "Nothing matches. Backspace shows more."
    } else if found.indices.contains(chosen), let refusal = found[chosen].refusal {
      status = "Not now: \(CommandRefusalWords.sentence(refusal, keys))"
    } else {
      let place = "\(min(chosen + 1, found.count)) of \(found.count)"
      let cut = found.indices.contains(chosen) ? Self.cutTitle(of: found[chosen], width: area.width) : nil
      status = cut.map { "\(place) · \($0)" } ?? place
    }
    frame.putTruncated(status, area.x, area.maxY - 1, limit: area.width, .overlayFaint)
  }

  /// The whole title of an item if its row has no room for it.
  private static func cutTitle(of item: PaletteItem, width: Int) -> String? {
    let room = width - groupWidth - (item.key.map { TextWidth.of($0) + 1 } ?? 0)
    return width >= 60 && TextWidth.of(item.title) > room ? item.title : nil
  }

  private func paint(
    _ item: PaletteItem, isChosen: Bool, _ index: Int, _ frame: inout Frame, _ y: Int, _ area: Rect
  ) {
    let isPossible = item.refusal == nil
    let isRoomy = area.width >= 60
    let groupWidth = isRoomy ? Self.groupWidth : 2
    let title = isRoomy || item.group == MoveWords.group(.agent) ? item.title : "\(item.group): \(item.title)"
    let keyWidth = item.key.map { TextWidth.of($0) + 1 } ?? 0
    frame.put(isPossible ? isChosen ? "▸" : " " : "✗", area.x, y, limit: 1, .overlayKey)
    if isRoomy { frame.putTruncated(item.group, area.x + 2, y, limit: groupWidth - 2, .overlayFaint) }
    frame.putTruncated(
      title, area.x + groupWidth, y, limit: area.width - groupWidth - keyWidth,
      isPossible ? .overlay : .overlayFaint)
    if let key = item.key {
      frame.put(key, area.maxX - TextWidth.of(key), y, limit: TextWidth.of(key), .overlayKey)
    }
    let rect = Rect(x: area.x, y: y, width: area.width, height: 1)
    if isChosen { frame.grid.restyle(rect) { $0 = Role.chosenRow.style } }
    frame.makeClickable(rect, .paletteItem(index))
  }
}
