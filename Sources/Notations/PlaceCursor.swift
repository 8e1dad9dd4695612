import Diagnostics

/// Converts mostly ascending offsets to places in one pass over the file.
///
/// `SourceText.place` counts from the start of the line, which is slow for a package that is one line of
/// megabytes.
public struct PlaceCursor: Sendable {
  private let source: SourceText
  private var offset: Int
  private var line = 1
  private var column = 1

  public init(_ source: SourceText) {
    self.source = source
    offset = source.textStart
  }

  public mutating func place(of range: Range<Int>) -> Place {
    if range.lowerBound < offset {
      (offset, line, column) = (source.textStart, 1, 1)
    }
    var (offset, line, column) = (offset, line, column)
    let text = source.bytes
    let bytes = text.span
    while offset < range.lowerBound, offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == 0x0A || byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    (self.offset, self.line, self.column) = (offset, line, column)
    var length = 0
    for index in range.lowerBound..<max(range.lowerBound, min(range.upperBound, bytes.count)) {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D { break }
      if byte & 0xC0 != 0x80 { length += 1 }
    }
    return Place(file: source.file, line: line, column: column, length: length)
  }
}
