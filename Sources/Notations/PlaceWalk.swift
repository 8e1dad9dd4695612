import Diagnostics

/// Finds the places of several ranges in one text.
///
/// It continues from the previous place if that is on the same line, because a row is usually one line with
/// many values.
public struct PlaceWalk {
  private let source: SourceText
  /// The previous place: an offset with its line and column, and the end of the line.
  private var offset: Int
  private var line: Int
  private var column: Int
  private var lineEnd: Int

  public init(in source: SourceText) {
    self.source = source
    (offset, line, column, lineEnd) = (source.textStart, 1, 1, source.lineEnd(1))
  }

  /// The place of a range of bytes.
  ///
  /// If it spans several lines, it is marked to the end of the first.
  public mutating func place(of range: Range<Int>) -> Place {
    let start = min(max(range.lowerBound, source.textStart), source.bytes.count)
    if start < offset || start > lineEnd {
      line = source.lineNumber(at: start)
      (offset, column, lineEnd) = (source.lineStart(line), 1, source.lineEnd(line))
    }
    column += source.columns(from: offset, to: start)
    offset = start
    let end = min(max(range.upperBound, start), lineEnd)
    return Place(file: source.file, line: line, column: column, length: source.columns(from: start, to: end))
  }
}
