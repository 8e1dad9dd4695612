import Cells

@testable import Desktop

/// The problems that no picture may have, whatever it shows.
enum FrameProblems {
  static func of(_ console: Console) -> [String] {
    let frame = console.frame()
    var problems = shape(of: frame, console.size) + cells(of: frame.grid)
    if let layout = Layout(console.size, console.view), console.view.overlay == nil {
      problems += borders(of: frame.grid, layout)
    }
    return problems
  }

  /// The frame has the screen's size, and click targets and cursor are inside it.
  private static func shape(of frame: Frame, _ size: Size) -> [String] {
    var problems: [String] = []
    if frame.grid.size != size { problems.append("\(frame.grid.size) instead of \(size)") }
    let screen = Rect(size)
    for hit in frame.hits where !hit.area.isEmpty && hit.area.intersection(screen) != hit.area {
      problems.append("outside of the screen: \(hit)")
    }
    if let cursor = frame.cursor, !screen.contains(cursor) {
      problems.append("the cursor is outside: \(cursor)")
    }
    return problems
  }

  /// No cell contains control characters, and wide cells have both halves.
  private static func cells(of grid: Grid) -> [String] {
    var problems: [String] = []
    for y in 0..<grid.size.height {
      for (x, cell) in grid.cells(inRow: y).enumerated() {
        // A fast path for blanks, letters and lines, which are nearly all cells.
        let base = cell.glyph.base.value
        let isPlain = cell.glyph.marks.isEmpty && (0x20..<0x7F ~= base || 0x2500..<0x2580 ~= base)
        if cell.kind == .narrow, isPlain { continue }
        for scalar in cell.glyph.scalars where isHarmful(scalar) {
          problems.append("U+\(String(scalar.value, radix: 16)) at \(x), \(y)")
        }
        if cell.kind == .wide, grid[x + 1, y].kind != .continuation {
          problems.append("half a glyph at \(x), \(y)")
        }
      }
    }
    return problems
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isDefaultIgnorableCodePoint { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: return true
    default: return false
    }
  }

  /// Corners and joints are where the layout puts them, and each line from a joint continues next to it.
  static func borders(of grid: Grid, _ layout: Layout, isASCII: Bool = false) -> [String] {
    var problems: [String] = []
    func expect(_ x: Int, _ y: Int, _ allowed: String) {
      let allowed = isASCII ? allowed + "+|->" : allowed
      let found = grid[x, y].text
      if !allowed.contains(found) || found.isEmpty {
        problems.append("\(found) at \(x), \(y) instead of \(allowed)")
      }
    }
    let right = layout.size.width - 1
    let top = layout.titleRow
    let bottom = layout.noteRow
    expect(0, top, "┌")
    expect(right, top, "┐")
    expect(0, bottom, "└")
    expect(right, bottom, "┘")
    var columns = [0, right]
    var end = bottom
    if layout.kind != .single {
      end = layout.events.y - 1
      columns.append(layout.conversation.maxX)
      if layout.kind == .triple { columns.append(layout.sessions.maxX) }
      expect(0, end, "├")
      expect(right, end, "┤")
      for x in columns.dropFirst(2) {
        expect(x, top, "┬")
        expect(x, end, "┴")
      }
      for y in (end + 1)..<bottom {
        expect(0, y, "│")
        expect(right, y, "│")
      }
    }
    for x in columns {
      for y in (top + 1)..<end {
        // A pane that goes on says so on its border.
        expect(x, y, "│├┤┼▸↑↓" + (isASCII ? "^v" : ""))
        guard !isASCII else { continue }
        let joint = grid[x, y].text
        if "├┼".contains(joint) != (grid[x + 1, y].text == "─"), joint != "▸" {
          problems.append("\(joint) at \(x), \(y) does not join its right")
        }
        if "┤┼".contains(joint) != (grid[x - 1, y].text == "─"), joint != "▸" {
          problems.append("\(joint) at \(x), \(y) does not join its left")
        }
      }
    }
    return problems
  }
}
