import Cells
import Scenarios

/// Compares two multi-line texts: the lines they share, the lines that only one has, and where two
/// corresponding lines differ.
struct LineComparison {
  let lines: [ReportLine]

  /// ```
  ///   | label     |
  /// - | Co-browse |
  ///       ^^^^^^^
  /// + | Cobrowse  |
  ///       ^^^^^^^
  /// ```
  init(expected: String, actual: String) {
    var (old, new) = (Self.split(expected), Self.split(actual))
    if let tables = AlignedTables(expected: old, actual: new) {
      (old, new) = (tables.expected, tables.actual)
    }
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [ReportLine] = []
    var (oldPlace, newPlace) = (0, 0)
    while oldPlace < old.count || newPlace < new.count {
      let oldEnd = (oldPlace...old.count).first { !removed.contains($0) } ?? old.count
      let newEnd = (newPlace...new.count).first { !inserted.contains($0) } ?? new.count
      lines += Self.changed(old[oldPlace..<oldEnd], new[newPlace..<newEnd])
      if oldEnd < old.count, newEnd < new.count { lines.append(ReportLine(.faint("  \(old[oldEnd])"))) }
      (oldPlace, newPlace) = (min(oldEnd + 1, old.count), min(newEnd + 1, new.count))
    }
    self.lines = lines
  }

  static func split(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      VisibleText.of(String($0))
    }
  }

  /// Pairs of corresponding lines, then the extra lines of the longer side.
  private static func changed(_ old: ArraySlice<String>, _ new: ArraySlice<String>) -> [ReportLine] {
    var lines: [ReportLine] = []
    for (left, right) in zip(old, new) {
      lines += MarkedLine.pair(left, right).flatMap(\.lines)
    }
    lines += old.dropFirst(new.count).map { ReportLine(.good("- \($0)")) }
    lines += new.dropFirst(old.count).map { ReportLine(.alarming("+ \($0)")) }
    return lines
  }
}
