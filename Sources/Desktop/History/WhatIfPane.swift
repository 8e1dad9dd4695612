import Cells
import Simulation

/// The other course of events on the screen: the changes to choose from above two columns.
struct WhatIfPane {
  let panel: WhatIfPanel
  let note: Note?
  let control: (String, Command) -> Control

  func paint(_ frame: inout Frame) {
    let list = paintAround(&frame)
    guard list.height > 0 else { return }
    let columns = Columns(width: list.width)
    let lines = lines(width: list.width)
    let top = max(0, min(panel.scroll, lines.count - list.height))
    for (row, line) in lines.dropFirst(top).prefix(list.height).enumerated() {
      paint(line, columns, Rect(x: list.x, y: list.y + row, width: list.width, height: 1), &frame)
    }
    frame.paintMore(above: top > 0, below: top + list.height < lines.count, in: list)
  }

  /// Paints everything but the lines.
  ///
  /// Returns the area left for them.
  private func paintAround(_ frame: inout Frame) -> Rect {
    let area = frame.panel(HistoryWords.whatIfTitle)
    let body = frame.paintFoot(HistoryWords.whatIfRemark, note, in: area)
    let used = paintChoices(body, &frame)
    let columns = Columns(width: body.width)
    let head = body.y + used
    frame.put(HistoryWords.wasTitle, body.x + 2, head, limit: columns.left, .overlayKey)
    frame.put(HistoryWords.wouldBeTitle, body.x + columns.right, head, limit: columns.left, .overlayKey)
    return Rect(x: body.x, y: head + 1, width: body.width, height: max(0, body.height - used - 1))
  }

  /// The last scroll position on a screen of this size.
  func scrollLimit(on size: Size) -> Int {
    var frame = Frame(size)
    let list = paintAround(&frame)
    return max(0, lines(width: list.width).count - list.height)
  }

  /// The positions of the two columns.
  private struct Columns {
    /// The width of each column.
    let left: Int
    /// Where the second one begins.
    let right: Int

    init(width: Int) {
      left = max(1, (width - 5) / 2)
      right = left + 5
    }
  }

  /// A row broken to the columns' width.
  struct Line {
    let sign: String
    let was: String
    let wouldBe: String
    let kind: WhatIfRow.Kind
  }

  private func lines(width: Int) -> [Line] {
    let columns = Columns(width: width)
    return panel.rows.flatMap { row -> [Line] in
      let indent = row.kind == .step ? "" : "  "
      func wrapped(_ text: String) -> [String] {
        text.isEmpty
          ? [] : TextWrap.lines(text, width: max(1, columns.left - indent.count)).map { indent + $0 }
      }
      let (was, wouldBe) = (wrapped(row.was), wrapped(row.wouldBe))
      return (0..<max(was.count, wouldBe.count)).map { index in
        Line(
          sign: index == 0 ? row.sign : " ", was: index < was.count ? was[index] : "",
          wouldBe: index < wouldBe.count ? wouldBe[index] : "", kind: row.kind)
      }
    }
  }

  private func paint(_ line: Line, _ columns: Columns, _ area: Rect, _ frame: inout Frame) {
    let differs = line.sign != " "
    let role: Role = line.kind == .step ? .overlayKey : differs ? .overlayWarning : .overlay
    frame.put(line.sign, area.x, area.y, limit: 1, .overlayKey)
    frame.put(line.was, area.x + 2, area.y, limit: columns.left, role)
    frame.put("│", area.x + columns.right - 2, area.y, limit: 1, .overlayFaint)
    frame.put(line.wouldBe, area.x + columns.right, area.y, limit: columns.left, role)
  }

  /// Paints what can be in the input's place, in as many rows as needed.
  ///
  /// Returns the rows used.
  private func paintChoices(_ area: Rect, _ frame: inout Frame) -> Int {
    frame.putTruncated(panel.input, area.x, area.y, limit: area.width, .overlay)
    var (x, y) = (area.x, area.y + 1)
    for (index, change) in panel.choices.enumerated() {
      let isChosen = index == panel.chosen
      let text = "\(isChosen ? "▸" : " ")\(HistoryWords.choice(change)) "
      if x > area.x, x + TextWidth.of(text) > area.maxX { (x, y) = (area.x, y + 1) }
      x += frame.put(
        text, x, y, limit: area.maxX - x, isChosen ? .chosenRow : .overlayKey,
        .command(.history(.chooseChange(index))))
    }
    let enter = control(HistoryWords.goInto, .view(.choose))
    if x + TextWidth.of(enter.label) + 1 > area.maxX { (x, y) = (area.x - 1, y + 1) }
    frame.put(enter, x + 1, y, limit: area.maxX - x - 1, .overlayKey)
    return y + 2 - area.y
  }
}
