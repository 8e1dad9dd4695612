import Cells

/// Controls side by side, in as many rows as they need.
enum ControlRows {
  /// Breaks controls with these labels into rows of this width.
  static func broken<Item>(_ items: [Item], width: Int, label: (Item) -> String) -> [[Item]] {
    var rows: [[Item]] = [[]]
    var used = 0
    for item in items {
      let needed = TextWidth.of(label(item)) + 3
      if used + needed - 1 > width, used > 0 {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(item)
      used += needed
    }
    return rows
  }
}
