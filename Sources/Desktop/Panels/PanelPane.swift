import Cells

extension Size {
  private static let widestPanel = 110
  /// The fewest columns of the panes, together, worth showing beside a panel; in fewer, words are cut off to
  /// no use.
  private static let leastBeside = 24

  /// The width of a panel's box on a screen of this size.
  var panelWidth: Int {
    width - Self.widestPanel < Self.leastBeside ? width : Self.widestPanel
  }
}

/// Shared by the panels: their box, a list to choose from, and remarks at the foot.
extension Frame {
  /// Draws the panel's box.
  ///
  /// Returns the area inside.
  mutating func panel(_ title: String) -> Rect {
    box(title, width: grid.size.panelWidth, height: grid.size.height - 2)
  }

  /// Paints the lines of a list so that the chosen one is visible.
  ///
  /// Each line is clickable unless it leads nowhere.
  mutating func paintList(
    _ count: Int, chosen: Int, in area: Rect,
    target: (Int) -> Target?, paint: (Int, Rect, inout Frame) -> Void
  ) {
    let chosen = min(chosen, count - 1)
    paintList(count, chosen: chosen..<(chosen + 1), in: area, target: target, paint: paint)
  }

  /// Does the same when the choice may span several lines: all are marked, the first one with the sign.
  mutating func paintList(
    _ count: Int, chosen: Range<Int>, in area: Rect,
    target: (Int) -> Target?, paint: (Int, Rect, inout Frame) -> Void
  ) {
    guard area.height > 0, count > 0 else { return }
    let middle = max(0, min(chosen.lowerBound - area.height / 2, count - area.height))
    // Show as many of the chosen lines as fit.
    let top = max(middle, min(chosen.lowerBound, chosen.upperBound - area.height))
    for row in 0..<min(area.height, count - top) {
      let index = top + row
      let line = Rect(x: area.x, y: area.y + row, width: area.width, height: 1)
      put(index == chosen.lowerBound ? "▸" : " ", line.x, line.y, limit: 1, .overlayKey)
      paint(index, Rect(x: line.x + 2, y: line.y, width: line.width - 2, height: 1), &self)
      if chosen.contains(index) { grid.restyle(line) { $0 = Role.chosenRow.style } }
      if let target = target(index) { makeClickable(line, target) }
    }
    paintMore(above: top > 0, below: top + area.height < count, in: area)
  }

  /// Paints the last rows of a panel: the note if there is one, otherwise the remark about the chosen line.
  ///
  /// Returns the area left above.
  mutating func paintFoot(_ remark: String, _ note: Note?, in area: Rect) -> Rect {
    let most = area.height >= 16 ? 5 : area.height >= 10 ? 3 : 2
    return paintFoot([StyledLine(remark, .overlayFaint)], note, most: most, in: area)
  }

  /// Does the same for several remarks, one below the other, in at most the given number of rows.
  mutating func paintFoot(_ remarks: [StyledLine], _ note: Note?, most: Int, in area: Rect) -> Rect {
    let shown =
      note.map {
        [StyledLine($0.mark + $0.text, $0.role == .plain ? .overlayKey : .overlayWarning)]
      } ?? remarks
    var lines = shown.flatMap { $0.wrapped(to: area.width) }
    // A note about what just happened must be readable in full, more than a scrollable list: it may take half
    // the panel.
    let most = note == nil ? most : max(most, area.height / 2)
    if lines.count > most {
      lines = Array(lines.prefix(most))
      lines[most - 1].text = TextWidth.truncated(lines[most - 1].text + " …", to: area.width)
    }
    // The foot always has two rows, so that it does not move when a note needs the second one.
    let height = max(2, lines.count)
    for (row, line) in lines.enumerated() {
      put(line.text, area.x, area.maxY - height + row, limit: area.width, line.role)
    }
    // A rule separates it from the list if there is a row to spare.
    let rule = area.height >= 16 ? 1 : 0
    if rule > 0 { horizontal(area.x, area.maxY - height - 1, area.width, .overlayFaint) }
    return Rect(x: area.x, y: area.y, width: area.width, height: area.height - height - rule)
  }
}

extension Note {
  /// A sign before the text for people who cannot tell the colours apart.
  var mark: String {
    switch role {
    case .plain: ""
    case .warning: "! "
    case .refusal: "✗ "
    }
  }
}
