extension Lines {
  /// The cells of a line that starts with `|`; text after the last `|` is not a cell.
  ///
  /// In a cell, `\|` is a bar, `\n` a line break and `\\` a backslash.
  func cells(of line: Line) -> [TableCell] {
    var cells: [TableCell] = []
    var start = line.text.lowerBound + 1
    var startColumn = line.indentation + 2
    var hasEscapes = false
    var offset = start
    while offset < line.text.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "\\"):
        hasEscapes = true
        // Skip only the first byte of the escaped character: no other byte of a character can be a bar.
        offset += 1
      case UInt8(ascii: "|"):
        cells.append(cell(start..<offset, line: line.number, column: startColumn, hasEscapes: hasEscapes))
        startColumn += characters(in: start..<offset) + 1
        start = offset + 1
        hasEscapes = false
      default: break
      }
      offset += 1
    }
    return cells
  }

  private func cell(_ range: Range<Int>, line: Int, column: Int, hasEscapes: Bool) -> TableCell {
    let (text, indentation) = Whitespace.trimmed(range, of: bytes)
    return TableCell(
      location: Location(line: line, column: column + indentation),
      value: hasEscapes ? unescapedCell(text) : string(text), length: characters(in: text))
  }

  private func unescapedCell(_ range: Range<Int>) -> String {
    var value: [UInt8] = []
    var rest = bytes[range]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        value.append(byte)
        continue
      }
      switch rest.first {
      case UInt8(ascii: "n"): value.append(0x0A)
      case UInt8(ascii: "|"), UInt8(ascii: "\\"): value += rest.prefix(1)
      // Before anything else, a backslash is just a backslash.
      case let other: value += [byte] + (other.map { [$0] } ?? [])
      }
      rest = rest.dropFirst()
    }
    return String(decoding: value, as: UTF8.self)
  }
}
