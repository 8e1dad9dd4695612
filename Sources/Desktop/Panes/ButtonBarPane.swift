import Cells
import Simulation
import Wording

/// The buttons at the top of a conversation, in at most two or three rows.
///
/// Those that do not fit go on further pages, so that each one can be reached.
struct ButtonBarPane: Sendable {
  private let buttons: [Button]
  /// The faces of the buttons up to the last that is shown.
  private var faces: [Face] = []
  /// The page with the chosen button, as rows, and each row as the indices of its buttons.
  private var page: [Range<Int>] = []
  /// The first button of the page before; nil on the first page.
  private var pageBefore: Int?
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
    self.chosen = min(chosen, buttons.count - 1)
    turnToChosen(in: area)
  }

  /// The number of rows taken by the buttons, or by what is shown instead.
  var rowCount: Int { buttons.isEmpty ? 1 : page.count }

  func paint(_ frame: inout Frame, _ area: Rect, isPossible: (ButtonCommand) -> Bool) {
    guard !buttons.isEmpty else {
      frame.put(
        hasFocus ? "▸No buttons." : " No buttons.", area.x, area.y, limit: area.width,
        hasFocus ? .selected : .faint)
      return
    }
    var y = area.y
    for indices in page {
      var x = area.x + 1
      for index in indices {
        let (face, isChosen) = (faces[index], hasFocus && index == chosen)
        let isPossible = isPossible(.press(index))
        let start = x
        // The brackets tell it without colours, and take the place of the blanks.
        x += frame.put(
          "\(isPossible ? " " : "(")\(face.key)", x, y, limit: area.maxX - x,
          isChosen ? .selected : isPossible ? .buttonKey : .dimmedButton)
        x += frame.put(
          "\(face.label)\(isPossible ? " " : ")")", x, y, limit: area.maxX - x,
          isChosen ? .selected : isPossible ? .button : .dimmedButton)
        frame.makeClickable(
          Rect(x: start, y: y, width: x - start, height: 1), .command(.button(.press(index))))
        x += 1
      }
      y += 1
    }
    paintMarkers(&frame, area)
  }

  /// Paints how many buttons come before and after this page.
  private func paintMarkers(_ frame: inout Frame, _ area: Rect) {
    let y = area.y + page.count - 1
    let first = page.first?.lowerBound ?? 0
    let last = page.last?.upperBound ?? 0
    var x = area.maxX - Self.markerWidth
    if let pageBefore {
      x += frame.put("‹\(first) ", x, y, limit: 4, .pending, .command(.button(.show(pageBefore))))
    }
    if last < buttons.count {
      frame.put(
        "\(buttons.count - last)›", x, y, limit: area.maxX - x, .pending, .command(.button(.show(last))))
    }
  }

  /// Turns the pages up to the one with the chosen button; what follows is not laid out.
  ///
  /// If there is more than one page, the last row of each leaves room for the markers.
  private mutating func turnToChosen(in area: Rect) {
    guard !buttons.isEmpty else { return }
    let rows = area.height >= 16 ? 3 : area.height >= 9 ? 2 : 1
    page = fill(from: 0, width: area.width - 1, rows: rows, reserve: 0)
    if page.last?.upperBound == buttons.count { return }
    page = fill(from: 0, width: area.width - 1, rows: rows, reserve: Self.markerWidth)
    while let end = page.last?.upperBound, end <= chosen {
      pageBefore = page.first?.lowerBound
      page = fill(from: end, width: area.width - 1, rows: rows, reserve: Self.markerWidth)
    }
  }

  /// The rows of a page, each filled from the left with at least one button.
  private mutating func fill(from start: Int, width: Int, rows: Int, reserve: Int) -> [Range<Int>] {
    var page: [Range<Int>] = []
    var next = start
    while next < buttons.count, page.count < rows {
      let room = page.count == rows - 1 ? width - reserve : width
      var used = face(next).width
      var end = next + 1
      while end < buttons.count, used + 1 + face(end).width <= room {
        used += 1 + face(end).width
        end += 1
      }
      page.append(next..<end)
      next = end
    }
    return page
  }

  private mutating func face(_ index: Int) -> Face {
    while faces.count <= index { faces.append(Face(buttons[faces.count], at: faces.count)) }
    return faces[index]
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
