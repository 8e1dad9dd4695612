import Cells

/// Two tables with columns of the same width, so that lines differ only where cells do.
struct AlignedTables {
  let expected: [String]
  let actual: [String]

  /// Nil unless both are tables, as scenarios write them, with as many columns.
  init?(expected: [String], actual: [String]) {
    guard let old = Self.cells(of: expected), let new = Self.cells(of: actual) else { return nil }
    let rows = old + new
    let columns = rows.first?.count ?? 0
    guard columns > 0, rows.allSatisfy({ $0.count == columns }) else { return nil }
    let widths = (0..<columns).map { column in rows.map { TextWidth.of($0[column]) }.max() ?? 0 }
    func line(_ row: [String]) -> String {
      "| " + zip(row, widths).map { TextWidth.padded($0, to: $1) }.joined(separator: " | ") + " |"
    }
    self.expected = old.map(line)
    self.actual = new.map(line)
  }

  /// A `|` inside a cell stands behind a backslash, so that ` | ` is always an end.
  private static func cells(of lines: [String]) -> [[String]]? {
    guard lines.allSatisfy({ $0.count >= 4 && $0.hasPrefix("| ") && $0.hasSuffix(" |") }) else { return nil }
    return lines.map { line in
      line.dropFirst(2).dropLast(2).split(separator: " | ", omittingEmptySubsequences: false).map { cell in
        var cell = cell
        while cell.last == " " { cell.removeLast() }
        return String(cell)
      }
    }
  }
}
