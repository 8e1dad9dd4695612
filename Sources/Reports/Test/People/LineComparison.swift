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
    lines = Alignment(old, new).pairs.flatMap { pair -> [ReportLine] in
      switch pair {
      case .same(let place, _): [ReportLine(.faint("  \(old[place])"))]
      case .changed(let left, let right): MarkedLine.pair(old[left], new[right]).flatMap(\.lines)
      case .missing(let place): [ReportLine(.good("- \(old[place])"))]
      case .added(let place): [ReportLine(.alarming("+ \(new[place])"))]
      }
    }
  }

  static func split(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      VisibleText.of(String($0))
    }
  }
}
