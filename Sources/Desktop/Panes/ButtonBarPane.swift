import Cells
import Simulation
import Wording

/// The buttons at the top of a conversation, in at most two or three rows.
///
/// Those that do not fit go on further pages, so that each one can be reached.
struct ButtonBarPane: Sendable {
  private let buttons: [Button]
  private let faces: [Face]
  /// The pages as rows, and each row as the indices of its buttons.
  private let pages: [[Range<Int>]]
  /// The page that is shown: the one with the chosen button.
  private let page: Int
  private let chosen: Int
  private let hasFocus: Bool

  /// A button as it is drawn.
  private struct Face: Sendable {
    let key: String
    let label: String
    let width: Int

    init(_ button: Button, at index: Int) {
      let number = index + KeyBindings.firstButtonKey
      key = number <= KeyBindings.lastButtonKey ? "F\(number) " : ""
      label = TextWidth.truncated(button.label, to: 24)
      width = TextWidth.of(key) + TextWidth.of(label) + 2
    }
  }

  /// The width of the markers of further pages.
  private static let markerWidth = 7

  init(_ buttons: [Button], chosen: Int, hasFocus: Bool, in area: Rect) {
    self.buttons = buttons
    self.hasFocus = hasFocus
    let chosen = min(chosen, buttons.count - 1)
    self.chosen = chosen
    faces = buttons.enumerated().map { Face($1, at: $0) }
    pages = Self.pages(of: faces.map(\.width), in: area)
    page = pages.firstIndex { $0.contains { $0.contains(chosen) } } ?? 0
  }

  /// The number of rows taken by the buttons, or by what is shown instead.
  var rowCount: Int { buttons.isEmpty ? 1 : pages[page].count }

  func paint(_ frame: inout Frame, _ area: Rect, isPossible: (ButtonCommand) -> Bool) {
    guard !buttons.isEmpty else {
      frame.put(
        hasFocus ? "▸No buttons." : " No buttons.", area.x, area.y, limit: area.width,
        hasFocus ? .selected : .faint)
      return
    }
    for (row, indices) in pages[page].enumerated() {
      var x = area.x + 1
      for index in indices {
        let (face, isChosen) = (faces[index], hasFocus && index == chosen)
        let isPossible = isPossible(.press(index))
        let start = x
        x += frame.put(
          " \(face.key)", x, area.y + row, limit: area.maxX - x,
          isChosen ? .selected : isPossible ? .buttonKey : .dimmedButton)
        x += frame.put(
          "\(face.label) ", x, area.y + row, limit: area.maxX - x,
          isChosen ? .selected : isPossible ? .button : .dimmedButton)
        frame.makeClickable(
          Rect(x: start, y: area.y + row, width: x - start, height: 1), .command(.button(.press(index))))
        x += 1
      }
    }
    paintMarkers(&frame, area)
  }

  /// Paints how many buttons come before and after this page.
  private func paintMarkers(_ frame: inout Frame, _ area: Rect) {
    guard pages.count > 1 else { return }
    let y = area.y + pages[page].count - 1
    let first = pages[page].first?.lowerBound ?? 0
    let last = pages[page].last?.upperBound ?? 0
    var x = area.maxX - Self.markerWidth
    if page > 0 {
      let before = pages[page - 1].first?.lowerBound ?? 0
      x += frame.put("‹\(first) ", x, y, limit: 4, .pending, .command(.button(.show(before))))
    }
    if last < buttons.count {
      frame.put(
        "\(buttons.count - last)›", x, y, limit: area.maxX - x, .pending, .command(.button(.show(last))))
    }
  }

  /// Splits the buttons into pages of rows, filled from the left.
  ///
  /// The last row of a page leaves room for the markers.
  private static func pages(of widths: [Int], in area: Rect) -> [[Range<Int>]] {
    let width = area.width - 1
    let rows = area.height >= 16 ? 3 : area.height >= 9 ? 2 : 1
    let whole = page(of: widths, from: 0, width: width, rows: rows, reserve: 0)
    if whole.last?.upperBound == widths.count { return [whole] }
    var pages: [[Range<Int>]] = []
    var next = 0
    while next < widths.count {
      let page = page(of: widths, from: next, width: width, rows: rows, reserve: markerWidth)
      pages.append(page)
      next = page.last?.upperBound ?? widths.count
    }
    return pages
  }

  private static func page(
    of widths: [Int], from start: Int, width: Int, rows: Int, reserve: Int
  ) -> [Range<Int>] {
    var page: [Range<Int>] = []
    var next = start
    while next < widths.count, page.count < rows {
      let room = page.count == rows - 1 ? width - reserve : width
      var used = widths[next]
      var end = next + 1
      while end < widths.count, used + 1 + widths[end] <= room {
        used += 1 + widths[end]
        end += 1
      }
      page.append(next..<end)
      next = end
    }
    return page
  }

  /// Paints the chosen button's tooltip over the transcript while the buttons have the focus: what it does,
  /// its command, its icon.
  func paintTooltip(_ frame: inout Frame, _ area: Rect) {
    guard hasFocus, buttons.indices.contains(chosen) else { return }
    let button = buttons[chosen]
    let parts =
      [button.tooltip.isEmpty ? button.label : button.tooltip]
      + ButtonColumn.all.compactMap { $0.screenLine(of: button) }
    let lines = parts.flatMap { TextWrap.lines($0, width: area.width - 2) }
    for (row, line) in lines.prefix(area.height).enumerated() {
      frame.grid.fill(Rect(x: area.x, y: area.y + row, width: area.width, height: 1), Role.overlay.style)
      frame.put(line, area.x + 1, area.y + row, limit: area.width - 2, .overlay)
    }
  }
}
