import Glibc

/// A screenful of cells: its content without a terminal.
///
/// Writes outside it are ignored. A wide glyph always has both halves: overwriting one half blanks the other,
/// and a glyph that does not fit becomes a blank.
public struct Grid: Hashable, Sendable {
  public let size: Size
  /// Row by row.
  private var cells: [Cell]

  public init(_ size: Size, style: Style = .plain) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(repeating: .blank(style), count: self.size.width * self.size.height)
  }

  public init(width: Int, height: Int) {
    self.init(Size(width: width, height: height))
  }

  public var bounds: Rect { Rect(size) }

  /// The cell at a column and row; a blank outside the grid.
  ///
  /// Setting a wide cell sets its right half too.
  public subscript(x: Int, y: Int) -> Cell {
    get { bounds.contains(Point(x: x, y: y)) ? cells[y * size.width + x] : .blank }
    set { place(newValue, x, y) }
  }

  /// The cells of a row; none outside the grid.
  public func cells(inRow y: Int) -> ArraySlice<Cell> {
    guard y >= 0, y < size.height else { return [] }
    return cells[(y * size.width)..<((y + 1) * size.width)]
  }

  /// Whether a row looks the same in another grid.
  public func row(_ y: Int, looksAsIn other: Grid) -> Bool {
    let (row, old) = (cells(inRow: y), other.cells(inRow: y))
    // Most rows stay as they are. Equal bytes are equal cells, and are compared at once; bytes that differ may be
    // padding.
    let isSameMemory = row.withUnsafeBytes { row in
      old.withUnsafeBytes { old in
        guard row.count == old.count, let start = row.baseAddress, let oldStart = old.baseAddress else {
          return false
        }
        return memcmp(start, oldStart, row.count) == 0
      }
    }
    return isSameMemory || row == old
  }

  /// Writes text starting at a column, as far as `limit` columns and the right edge allow.
  ///
  /// - Returns: the columns used, including those to the left of the grid.
  @discardableResult
  public mutating func put(
    _ text: String, at x: Int, _ y: Int, limit: Int = .max, style: Style = .plain
  ) -> Int {
    let available = min(limit, size.width - x)
    guard available > 0 else { return 0 }
    var used = 0
    for glyph in VisibleText(text) {
      guard used < available else { break }
      if glyph.width > available - used {
        place(.blank(style), x + used, y)
        used += 1
        break
      }
      place(Cell(glyph, style), x + used, y)
      used += glyph.width
    }
    return used
  }

  /// Blanks a rectangle.
  public mutating func fill(_ rect: Rect, _ style: Style) {
    let rect = rect.intersection(bounds)
    for y in rect.y..<rect.maxY {
      for x in rect.x..<rect.maxX { place(.blank(style), x, y) }
    }
  }

  /// Fills a rectangle with one character.
  ///
  /// Text that is not exactly one column wide changes nothing.
  public mutating func fill(_ rect: Rect, with text: String, _ style: Style) {
    guard let glyph = VisibleText(text).first(where: { _ in true }), glyph.width == 1 else { return }
    let rect = rect.intersection(bounds)
    for y in rect.y..<rect.maxY {
      for x in rect.x..<rect.maxX { place(Cell(glyph, style), x, y) }
    }
  }

  /// Changes the style of a rectangle without its content.
  ///
  /// The right half of a wide glyph always looks like its left half.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let rect = rect.intersection(bounds)
    for y in rect.y..<rect.maxY {
      for x in rect.x..<rect.maxX {
        let index = y * size.width + x
        if cells[index].kind == .continuation { continue }
        change(&cells[index].style)
        if cells[index].kind == .wide { cells[index + 1].style = cells[index].style }
      }
    }
  }

  /// Exchanges the style of every cell for another, without its content.
  public mutating func restyle(_ style: (Style) -> Style) {
    for index in cells.indices { cells[index].style = style(cells[index].style) }
  }

  private mutating func place(_ cell: Cell, _ x: Int, _ y: Int) {
    guard y >= 0, y < size.height, x < size.width else { return }
    guard x >= 0 else {
      if x == -1, cell.kind == .wide { place(.blank(cell.style), 0, y) }
      return
    }
    let index = y * size.width + x
    if cell.kind == .continuation {
      // A right half is set together with its left half; by itself it shows nothing.
      if cells[index].kind != .continuation { place(.blank(cell.style), x, y) }
      return
    }
    if cell.kind == .wide, x + 1 == size.width {
      place(.blank(cell.style), x, y)
      return
    }
    partFromNeighbours(index)
    cells[index] = cell
    if cell.kind == .wide {
      partFromNeighbours(index + 1)
      cells[index + 1] = .continuation(cell.style)
    }
  }

  /// Blanks the other half of a wide glyph if the cell is one of its halves.
  private mutating func partFromNeighbours(_ index: Int) {
    switch cells[index].kind {
    case .narrow: break
    case .wide: cells[index + 1] = .blank(cells[index + 1].style)
    case .continuation: cells[index - 1] = .blank(cells[index - 1].style)
    }
  }
}
