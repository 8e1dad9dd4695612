import CNcurses
import Cells

/// Paints grids on the screen.
///
/// It passes the changed rows to ncurses, which finds the fewest bytes to update them.
struct Painter {
  let depth: ColorDepth
  /// Whether the last column of the last row can hold half of a wide glyph, or stand next to one.
  ///
  /// Where wrapping cannot be turned off (`screen`, `tmux`), ncurses pushes the last glyph into the corner by
  /// inserting its neighbour, and takes the halves of wide glyphs for glyphs.
  private let hasWideCorner: Bool
  private var shown: Grid?
  private var shownCursor: Point?

  init(depth: ColorDepth, hasWideCorner: Bool = true) {
    (self.depth, self.hasWideCorner) = (depth, hasWideCorner)
  }

  /// Forces the next grid to be written completely.
  mutating func forget() { shown = nil }

  /// Copies the grid to the window and updates the screen once.
  ///
  /// Nothing is written if nothing changed.
  mutating func show(_ grid: Grid, cursor: Point?, in window: UnsafeMutablePointer<WINDOW>) {
    let rows = changedRows(grid)
    if rows.isEmpty, shown != nil, shownCursor == cursor { return }
    if shown?.size != grid.size {
      shown = nil
      werase(window)
      terminal_forget_screen()
    }
    put(rows, of: grid, into: window)
    if shown == nil || (cursor == nil) != (shownCursor == nil) { curs_set(cursor == nil ? 0 : 1) }
    if let cursor { wmove(window, Int32(clamping: cursor.y), Int32(clamping: cursor.x)) }
    wnoutrefresh(window)
    doupdate()
    shown = grid
    shownCursor = cursor
  }

  /// Writes the rows that differ from the last ones shown to the window.
  func put(_ grid: Grid, into window: UnsafeMutablePointer<WINDOW>) {
    put(changedRows(grid), of: grid, into: window)
  }

  /// The rows that differ from the last ones shown.
  private func changedRows(_ grid: Grid) -> [Int] {
    let rows = 0..<grid.size.height
    guard let shown, shown.size == grid.size else { return Array(rows) }
    return rows.filter { !grid.row($0, looksAsIn: shown) }
  }

  /// Writes rows to the window.
  private func put(_ rows: [Int], of grid: Grid, into window: UnsafeMutablePointer<WINDOW>) {
    let columns = min(grid.size.width, Int(getmaxx(window)))
    let height = Int(getmaxy(window))
    for y in rows where y < height {
      let isLast = y == height - 1 && columns == Int(getmaxx(window))
      let row = cells(
        of: grid.cells(inRow: y).prefix(columns), withoutWideEnd: isLast && !hasWideCorner)
      row.withUnsafeBufferPointer { cells in
        _ = mvwadd_wchnstr(window, Int32(y), 0, cells.baseAddress, Int32(cells.count))
      }
    }
  }

  /// The row in ncurses' form: one cell for each glyph, wide or not.
  ///
  /// - Parameter withoutWideEnd: blanks a wide glyph that reaches into the last two columns.
  private func cells(of row: ArraySlice<Cell>, withoutWideEnd: Bool) -> [cchar_t] {
    var cells: [cchar_t] = []
    cells.reserveCapacity(row.count)
    var style = Style.plain
    var look = Look(style, depth: depth)
    for (index, cell) in zip(row.indices, row) where cell.kind != .continuation {
      if cell.style != style {
        style = cell.style
        look = Look(style, depth: depth)
      }
      guard cell.kind == .wide else {
        cells.append(look.cell(of: cell.glyph))
        continue
      }
      // The screen is narrower than the grid and ends inside the glyph.
      let isCut = index + 1 == row.endIndex
      let isBlanked = withoutWideEnd && index + 1 >= row.endIndex - 2
      cells.append(look.cell(of: isCut || isBlanked ? .blank : cell.glyph))
      if isBlanked, !isCut { cells.append(look.cell(of: .blank)) }
    }
    return cells
  }
}

/// A style in ncurses' form.
private struct Look {
  private var attributes: attr_t = 0
  private var pair: Int32 = 0

  init(_ style: Style, depth: ColorDepth) {
    let style = style.reduced(to: depth)
    let known: [(Attributes, attr_t)] = [
      (.bold, terminal_bold), (.dim, terminal_dim), (.italic, terminal_italic),
      (.underline, terminal_underline), (.reverse, terminal_reverse),
    ]
    for (attribute, value) in known where style.attributes.contains(attribute) { attributes |= value }
    if style.foreground != .standard || style.background != .standard {
      // ncurses keeps track of the pairs it allocates, and reuses the oldest when there are no more.
      pair = max(0, alloc_pair(Self.number(of: style.foreground), Self.number(of: style.background)))
    }
  }

  func cell(of glyph: Glyph) -> cchar_t {
    var cell = cchar_t()
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: Marks.limit + 2) { text in
      text[0] = wchar_t(bitPattern: glyph.base.value)
      var count = 1
      if !glyph.marks.isEmpty {
        for mark in glyph.marks.scalars {
          text[count] = wchar_t(bitPattern: mark.value)
          count += 1
        }
      }
      text[count] = 0
      terminal_set_cell(&cell, text.baseAddress, attributes, pair)
    }
    return cell
  }

  private static func number(of color: Color) -> Int32 {
    switch color {
    case .standard: -1
    case .ansi(let number), .indexed(let number): Int32(number)
    }
  }
}
