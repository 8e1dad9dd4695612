import Cells

/// Frames as a file, for a program that paints them in a terminal.
///
/// A frame is a line of four numbers, its size and its cursor, and a line for each row. The cells of a row are parted by
/// control characters, which no cell contains.
public enum PaintedFrames {
  public struct Painted: Hashable, Sendable {
    public var grid: Grid
    /// Nil: hidden.
    public var cursor: Point?

    public init(grid: Grid, cursor: Point?) {
      self.grid = grid
      self.cursor = cursor
    }
  }

  private static let afterCell = UInt8(0x1E)
  private static let afterStyle = UInt8(0x1D)

  /// Writes the frames as text.
  public static func text(of frames: [Painted]) -> String {
    var lines: [String] = []
    for frame in frames {
      let (size, cursor) = (frame.grid.size, frame.cursor)
      lines.append("\(size.width) \(size.height) \(cursor?.x ?? -1) \(cursor?.y ?? -1)")
      for y in 0..<size.height {
        var style: Style?
        var row = ""
        for cell in frame.grid.cells(inRow: y) where cell.kind != .continuation {
          if style != cell.style { row += code(cell.style) + "\u{1D}" }
          style = cell.style
          row += cell.text + "\u{1E}"
        }
        lines.append(row)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Reads frames; those that are not whole are left out.
  public static func read(_ bytes: [UInt8]) -> [Painted] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    var frames: [Painted] = []
    while let head = lines.popFirst() {
      let numbers = String(decoding: head, as: UTF8.self).split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 4, lines.count >= numbers[1] else { break }
      var grid = Grid(width: numbers[0], height: numbers[1])
      for y in 0..<numbers[1] { put(lines.removeFirst(), into: &grid, row: y) }
      let cursor = numbers[2] < 0 ? nil : Point(x: numbers[2], y: numbers[3])
      frames.append(Painted(grid: grid, cursor: cursor))
    }
    return frames
  }

  private static func put(_ row: ArraySlice<UInt8>, into grid: inout Grid, row y: Int) {
    var x = 0
    var style = Style.plain
    for part in row.split(separator: afterCell) {
      let pieces = part.split(separator: afterStyle)
      if pieces.count == 2 { style = read(style: pieces[0]) }
      x += grid.put(String(decoding: pieces.last ?? [], as: UTF8.self), at: x, y, style: style)
    }
  }

  private static func code(_ style: Style) -> String {
    "\(code(style.foreground)) \(code(style.background)) \(style.attributes.rawValue)"
  }

  private static func code(_ color: Color) -> Int {
    switch color {
    case .standard: -1
    case .ansi(let number): Int(number)
    case .indexed(let number): 256 + Int(number)
    }
  }

  private static func read(style: ArraySlice<UInt8>) -> Style {
    let numbers = String(decoding: style, as: UTF8.self).split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 3 else { return .plain }
    return Style(
      foreground: color(numbers[0]), background: color(numbers[1]),
      attributes: Attributes(rawValue: UInt8(clamping: numbers[2])))
  }

  private static func color(_ code: Int) -> Color {
    code < 0 ? .standard : code < 256 ? .ansi(UInt8(code)) : .indexed(UInt8(clamping: code - 256))
  }
}
