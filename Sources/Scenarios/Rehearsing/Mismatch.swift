import Cells

/// How the actual result differs from the expected one.
public struct Mismatch: Hashable, Sendable {
  public let expected: String
  public let actual: String
  public let form: Form

  /// What was compared, and where it differs.
  public enum Form: Hashable, Sendable {
    /// Two values, or words about them.
    case values
    /// The table below `the buttons are`.
    case buttons([Difference])
    /// A whole screen of this size; a different one can be accepted with `test --update`.
    case screen(Size, [Difference])
    /// A text that should be in one line of the screen, which has so many.
    case textOnScreen(lines: Int)
  }

  init(expected: String, actual: String, _ form: Form = .values) {
    self.expected = expected
    self.actual = actual
    self.form = form
  }

  /// Where the two differ, the first place first; empty if they are no lists.
  public var differences: [Difference] {
    switch form {
    case .buttons(let differences), .screen(_, let differences): differences
    case .values, .textOnScreen: []
    }
  }
}

/// One place in a table or a screen that differs from what is expected.
public struct Difference: Hashable, Sendable {
  public let place: Place
  /// nil if nothing should be there.
  public let expected: String?
  /// nil if nothing is there.
  public let actual: String?

  /// Rows and lines count from 1; a table's headings are no row.
  public enum Place: Hashable, Sendable {
    case cell(row: Int, column: String)
    case row(Int)
    case line(Int)
  }

  /// The differences of two tables with these columns.
  ///
  /// Equally many rows are compared one by one; otherwise those that correspond, and then whole rows are left
  /// on either side.
  static func ofRows(columns: [String], expected: [[String]], actual: [[String]]) -> [Difference] {
    func cells(_ old: Int, _ new: Int) -> [Difference] {
      zip(columns, zip(expected[old], actual[new])).filter { $1.0 != $1.1 }.map { column, cells in
        Difference(place: .cell(row: old + 1, column: column), expected: cells.0, actual: cells.1)
      }
    }
    if expected.count == actual.count { return expected.indices.flatMap { cells($0, $0) } }
    return Alignment(expected, actual).pairs.flatMap { pair -> [Difference] in
      switch pair {
      case .same: []
      case .changed(let old, let new): cells(old, new)
      case .missing(let old):
        [Difference(place: .row(old + 1), expected: expected[old].joined(separator: ", "), actual: nil)]
      case .added(let new):
        [Difference(place: .row(new + 1), expected: nil, actual: actual[new].joined(separator: ", "))]
      }
    }
  }

  /// The differences of two screens, line by line: a line of a screen has its place.
  static func ofLines(expected: String, actual: String) -> [Difference] {
    let (old, new) = (lines(of: expected), lines(of: actual))
    return (0..<max(old.count, new.count)).compactMap { index in
      let left = old.indices.contains(index) ? old[index] : nil
      let right = new.indices.contains(index) ? new[index] : nil
      return left == right ? nil : Difference(place: .line(index + 1), expected: left, actual: right)
    }
  }

  private static func lines(of text: String) -> [String] {
    text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
