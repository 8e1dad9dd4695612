/// A grid as coloured text that `cat` can show on a terminal.
public enum GridANSI {
  /// The rows, one per line.
  ///
  /// The only escape sequences are those for colours and attributes (SGR). Each line ends with all of them
  /// off, so that it can be viewed by itself.
  public static func text(_ grid: Grid, depth: ColorDepth) -> String {
    (0..<grid.size.height).map { line(grid, row: $0, depth: depth) }.joined(separator: "\n")
  }

  static func line(_ grid: Grid, row: Int, depth: ColorDepth) -> String {
    var runs = grid.runs(inRow: row)
    if let last = runs.last, last.style == .plain {
      let end = last.cells.lastIndex { $0.kind != .narrow || !$0.glyph.isBlank }
      runs[runs.count - 1].cells = last.cells[..<(end.map { $0 + 1 } ?? last.cells.startIndex)]
    }
    var line = ""
    var styled = false
    for run in runs {
      let style = run.style.reduced(to: depth)
      if style != .plain || styled { line += "\u{1B}[\(parameters(of: style))m" }
      styled = style != .plain
      line += run.text
    }
    return styled ? line + "\u{1B}[0m" : line
  }

  /// `0;1;38;5;208`: turns everything off, then turns on what the style needs.
  private static func parameters(of style: Style) -> String {
    var numbers = [0]
    let attributes: [(Attributes, Int)] = [
      (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7),
    ]
    numbers += attributes.filter { style.attributes.contains($0.0) }.map(\.1)
    numbers += self.numbers(of: style.foreground, base: 30)
    numbers += self.numbers(of: style.background, base: 40)
    return numbers.map(String.init).joined(separator: ";")
  }

  private static func numbers(of color: Color, base: Int) -> [Int] {
    switch color {
    case .standard: []
    case .ansi(let number) where number < 8: [base + Int(number)]
    case .ansi(let number) where number < 16: [base + 60 + Int(number) - 8]
    case .ansi(let number), .indexed(let number): [base + 8, 5, Int(number)]
    }
  }
}

extension Run {
  var text: String {
    var scalars = String.UnicodeScalarView()
    for cell in cells { cell.append(to: &scalars) }
    return String(scalars)
  }
}
