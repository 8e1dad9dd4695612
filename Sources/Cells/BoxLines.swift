/// The box drawing characters as lines in a picture, which join from cell to cell in every font.
enum BoxLines {
  /// The arms of a character, from the middle of its cell to the edges: up, right, down, left.
  private struct Arms: OptionSet {
    let rawValue: UInt8
    static let up = Arms(rawValue: 1)
    static let right = Arms(rawValue: 2)
    static let down = Arms(rawValue: 4)
    static let left = Arms(rawValue: 8)
  }

  /// Light lines, and the heavy ones, which are drawn the same.
  private static func arms(of glyph: Glyph) -> Arms? {
    guard glyph.marks.isEmpty else { return nil }
    switch glyph.base {
    case "─", "━": return [.left, .right]
    case "│", "┃": return [.up, .down]
    case "┌", "╭", "┏": return [.right, .down]
    case "┐", "╮", "┓": return [.left, .down]
    case "└", "╰", "┗": return [.up, .right]
    case "┘", "╯", "┛": return [.up, .left]
    case "├", "┣": return [.up, .right, .down]
    case "┤", "┫": return [.up, .down, .left]
    case "┬", "┳": return [.right, .down, .left]
    case "┴", "┻": return [.up, .right, .left]
    case "┼", "╋": return [.up, .right, .down, .left]
    default: return nil
    }
  }

  static func draws(_ glyph: Glyph) -> Bool { arms(of: glyph) != nil }

  /// The lines of a run as an SVG path, with neighbouring horizontal ones in one stroke.
  static func path(of run: Run, top: Double) -> String {
    let cell = GridSVG.cell
    let middle = top + cell.height / 2
    var path = ""
    /// The start and current end of the horizontal stroke being drawn.
    var stroke: (from: Double, to: Double)?
    func finishStroke() {
      if let finished = stroke {
        path += "M\(number(finished.from)) \(number(middle))H\(number(finished.to))"
      }
      stroke = nil
    }
    for (index, shown) in run.cells.enumerated() {
      guard let arms = arms(of: shown.glyph) else {
        finishStroke()
        continue
      }
      let left = Double(run.x + index) * cell.width
      let center = left + cell.width / 2
      if !arms.contains(.left) { finishStroke() }
      if !arms.isDisjoint(with: [.left, .right]) {
        let from = stroke?.from ?? (arms.contains(.left) ? left : center)
        stroke = (from, arms.contains(.right) ? left + cell.width : center)
      }
      if !arms.contains(.right) { finishStroke() }
      if !arms.isDisjoint(with: [.up, .down]) {
        let from = arms.contains(.up) ? top : middle
        let to = arms.contains(.down) ? top + cell.height : middle
        path += "M\(number(center)) \(number(from))V\(number(to))"
      }
    }
    finishStroke()
    return path
  }

  private static func number(_ value: Double) -> String { GridSVG.number(value) }
}
