import Diagnostics

/// Finds the places of several stretches of one text.
///
/// It counts on from the place before where that is on the same line: a row is mostly one line with many values.
public struct PlaceWalk {
  private let source: SourceText
  /// The place that was reached: an offset with its line and column, and where the line ends.
  private var offset: Int
  private var line: Int
  private var column: Int
  private var lineEnd: Int

  public init(in source: SourceText) {
    self.source = source
    (offset, line, column, lineEnd) = (source.textStart, 1, 1, source.lineEnd(1))
  }

  /// The place of a stretch of bytes; one that goes over several lines is marked to the end of its first.
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
