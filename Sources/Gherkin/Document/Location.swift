import Diagnostics

/// The start of something in a feature file; lines and columns count from 1, columns in Unicode scalars.
public struct Location: Hashable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place that starts here and is `length` columns long.
  public func place(in file: String, length: Int = 1) -> Place {
    Place(file: file, line: line, column: column, length: length)
  }
}

extension Location: Comparable {
  public static func < (left: Location, right: Location) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
