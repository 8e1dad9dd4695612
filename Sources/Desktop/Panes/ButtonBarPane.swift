import Cells
import Simulation
import Wording

extension Console {
  /// A button as it is drawn: its key and its label.
  private func face(of place: Int) -> (key: String, label: String) {
    let number = place + KeyBindings.firstButtonKey
    let key = number <= KeyBindings.lastButtonKey ? "F\(number) " : ""
    return (key, TextWidth.truncated(buttons[place].label, to: 24))
  }

  private func width(of place: Int) -> Int {
    let face = face(of: place)
    return TextWidth.of(face.key) + TextWidth.of(face.label) + 2
  }

  /// The buttons on top of the conversation, in up to two or three rows; those that do not fit make further
  /// pages, so that none is unreachable.
  ///
  /// Gives the rows used.
  func paintButtons(_ frame: inout Frame, _ area: Rect) -> Int {
    guard !buttons.isEmpty else {
      let isFocused = view.pane == .buttons && view.overlay == nil
      frame.put(
        isFocused ? "▸No buttons." : " No buttons.", area.x, area.y, limit: area.width,
        isFocused ? .selected : .faint)
      return 1
    }
    let pages = buttonPages(in: area)
    let page = shownPage(of: pages)
    for (row, places) in pages[page].enumerated() {
      var x = area.x + 1
      for place in places {
        let face = face(of: place)
        let isChosen = view.pane == .buttons && place == chosenOrFirstButton && view.overlay == nil
        let start = x
        x += frame.put(
          " \(face.key)", x, area.y + row, limit: area.maxX - x, isChosen ? .selected : .buttonKey)
        x += frame.put(
          "\(face.label) ", x, area.y + row, limit: area.maxX - x, isChosen ? .selected : .button)
        frame.makeClickable(
          Rect(x: start, y: area.y + row, width: x - start, height: 1), .command(.press(place)))
        x += 1
      }
    }
    paintPageMarkers(pages, page, &frame, area)
    return pages[page].count
  }

  /// The rows that the buttons take, or what stands in their place.
  func buttonRows(in area: Rect) -> Int {
    guard !buttons.isEmpty else { return 1 }
    let pages = buttonPages(in: area)
    return pages[shownPage(of: pages)].count
  }

  private func shownPage(of pages: [[Range<Int>]]) -> Int {
    pages.firstIndex { $0.contains { $0.contains(chosenOrFirstButton) } } ?? 0
  }

  private var chosenOrFirstButton: Int { min(view.chosenButton, buttons.count - 1) }

  private func paintPageMarkers(_ pages: [[Range<Int>]], _ page: Int, _ frame: inout Frame, _ area: Rect) {
    guard pages.count > 1 else { return }
    let y = area.y + pages[page].count - 1
    let first = pages[page].first?.lowerBound ?? 0
    let last = pages[page].last?.upperBound ?? 0
    var x = area.maxX - markerWidth
    if page > 0 {
      x += frame.put(
        "‹\(first) ", x, y, limit: 4, .pending, .command(.showButton(pages[page - 1].first?.lowerBound ?? 0)))
    }
    if last < buttons.count {
      frame.put("\(buttons.count - last)›", x, y, limit: area.maxX - x, .pending, .command(.showButton(last)))
    }
  }

  private var markerWidth: Int { 7 }

  /// The buttons in pages of rows, filled from the left; the last row of a page leaves room for the markers.
  private func buttonPages(in area: Rect) -> [[Range<Int>]] {
    let width = area.width - 1
    let rows = area.height >= 16 ? 3 : area.height >= 9 ? 2 : 1
    var whole: [Range<Int>] = []
    fill(&whole, from: 0, width: width, rows: rows, reserve: 0)
    if whole.last?.upperBound == buttons.count { return [whole] }
    var pages: [[Range<Int>]] = []
    var next = 0
    while next < buttons.count {
      var page: [Range<Int>] = []
      fill(&page, from: next, width: width, rows: rows, reserve: markerWidth)
      pages.append(page)
      next = page.last?.upperBound ?? buttons.count
    }
    return pages
  }

  private func fill(_ page: inout [Range<Int>], from start: Int, width: Int, rows: Int, reserve: Int) {
    var next = start
    while next < buttons.count, page.count < rows {
      let room = page.count == rows - 1 ? width - reserve : width
      var used = self.width(of: next)
      var end = next + 1
      while end < buttons.count, used + 1 + self.width(of: end) <= room {
        used += 1 + self.width(of: end)
        end += 1
      }
      page.append(next..<end)
      next = end
    }
  }

  /// While the buttons have the focus, the chosen one's tooltip lies over the transcript: what it does, its command,
  /// its icon.
  func paintTooltip(_ frame: inout Frame, _ area: Rect) {
    guard view.pane == .buttons, view.overlay == nil, buttons.indices.contains(chosenOrFirstButton) else {
      return
    }
    let button = buttons[chosenOrFirstButton]
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
