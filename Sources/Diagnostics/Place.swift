/// A range in one line of a file that a message refers to.
///
/// Lines and columns count from 1; columns and lengths are in Unicode scalars, as editors and compilers show
/// them.
public struct Place: Hashable, Sendable {
  /// The file as the person named it, or its path inside the folder that the person named.
  public var file: String
  public var line: Int
  public var column: Int
  /// How many columns the caret underlines; at least 1.
  public var length: Int

  public init(file: String, line: Int = 1, column: Int = 1, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
  }
}

extension Place: Comparable {
  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column, left.length) < (right.file, right.line, right.column, right.length)
  }
}

extension Place: CustomStringConvertible {
  public var description: String { "\(file):\(line):\(column)" }
}
