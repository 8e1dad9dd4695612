import Notations

/// One line of a feature file, with its position and extent.
struct Line {
  /// Its number, from 1.
  let number: Int
  /// Its bytes, without the line break.
  let whole: Range<Int>
  /// The line's text without surrounding white space.
  let text: Range<Int>
  /// The number of white space characters before the text.
  let indentation: Int

  /// Where the text starts.
  var location: Location { Location(line: number, column: indentation + 1) }
}

/// The lines of a feature file.
struct Lines {
  let bytes: [UInt8]
  let count: Int
  private let source: SourceText

  init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
    // Anything after the last line break is a line only if it is not empty.
    let endsEmpty = source.range(ofLine: source.lineCount)?.isEmpty ?? true
    count = source.lineCount - (endsEmpty ? 1 : 0)
  }

  /// The line with this number; nil after the last one.
  subscript(number: Int) -> Line? {
    guard number <= count, let whole = source.range(ofLine: number) else { return nil }
    let (text, indentation) = Whitespace.trimmed(whole, of: bytes)
    return Line(number: number, whole: whole, text: text, indentation: indentation)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The number of characters in a range.
  func characters(in range: Range<Int>) -> Int {
    var count = 0
    for offset in range where bytes[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Whether a range starts with these bytes.
  func starts(_ range: Range<Int>, with prefix: [UInt8]) -> Bool {
    guard range.count >= prefix.count else { return false }
    // Each line is compared with every keyword.
    var offset = 0
    while offset < prefix.count, bytes[range.lowerBound + offset] == prefix[offset] { offset += 1 }
    return offset == prefix.count
  }
}
