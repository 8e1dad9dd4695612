import Cells

/// Two tables with equal column widths, so that lines differ only where cells differ.
struct AlignedTables {
  let expected: [String]
  let actual: [String]

  /// nil unless both are tables in the scenario format with the same number of columns.
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

  /// A `|` inside a cell follows a backslash, so ` | ` always ends a cell.
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
