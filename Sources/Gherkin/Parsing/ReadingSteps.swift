/// Reads steps and their arguments.
extension DocumentReader {
  /// Reads the steps of a background or a scenario, up to one of these kinds of line.
  mutating func readSteps(until ends: LineKinds) -> [Step] {
    var steps: [Step] = []
    while case .step(let keyword, let type) = token(expecting: ends), let line {
      steps.append(readStep(line, keyword, type, until: ends))
    }
    return steps
  }

  private mutating func readStep(
    _ line: Line, _ keyword: Keywords.Keyword, _ type: KeywordType, until ends: LineKinds
  ) -> Step {
    let rest = line.text.lowerBound + keyword.bytes.count..<line.text.upperBound
    let (text, space) = Whitespace.trimmed(rest, of: lines.bytes)
    let textColumn = line.location.column + keyword.text.unicodeScalars.count + space
    advance()
    let arguments = readArguments(until: ends)
    return Step(
      id: newID(), location: line.location, keyword: keyword.text, keywordType: type,
      text: lines.string(text),
      textLocation: Location(line: line.number, column: textColumn), dataTable: arguments.dataTable,
      docString: arguments.docString)
  }

  /// Reads the arguments below a step, up to the next step or the end of all steps.
  private mutating func readArguments(until ends: LineKinds) -> Arguments {
    var arguments = Arguments()
    while true {
      let expected = ends.union(arguments.expected)
      switch token(expecting: expected) {
      case .tableRow: takeRow(into: &arguments.rows)
      case .docStringSeparator(let delimiter):
        compareCells(of: arguments.rows)
        arguments.isTableFirst = !arguments.rows.isEmpty
        arguments.docString = readDocString(delimiter)
      case .comment: takeComment()
      case .empty: advance()
      case .tags:
        let targets: Set<LineKind> =
          ends.contains(.examples) ? [.examples, .scenario, .rule] : [.scenario, .rule]
        guard tagsEndPart(targets, orAreFollowedBy: expected) else { continue }
        compareLastTable(of: arguments)
        return arguments
      case .end, .step, .title:
        compareLastTable(of: arguments)
        return arguments
      case .language, .other:
        report(unexpectedAmong: expected)
        advance()
      }
    }
  }

  /// A table followed by a doc string was already compared when the doc string started.
  private mutating func compareLastTable(of arguments: Arguments) {
    if !arguments.isTableFirst { compareCells(of: arguments.rows) }
  }

  // MARK: Doc strings

  /// Reads the doc string that starts here; nil if the file ends inside it, which is reported.
  private mutating func readDocString(_ delimiter: DocString.Delimiter) -> DocString? {
    guard let opening = line else { return nil }
    let rest = opening.text.lowerBound + delimiter.bytes.count..<opening.text.upperBound
    let mediaType = lines.string(Whitespace.trimmed(rest, of: lines.bytes).text)
    var content: [UInt8] = []
    advance()
    while let next = line {
      if lines.delimiter(of: next) == delimiter {
        advance()
        return DocString(
          location: opening.location, delimiter: delimiter, mediaType: mediaType.isEmpty ? nil : mediaType,
          content: String(decoding: content, as: UTF8.self), closingLine: next.number)
      }
      if next.number > opening.number + 1 { content.append(0x0A) }
      content += lines.unescaped(lines.unindented(next, by: opening.indentation), in: delimiter)
      advance()
    }
    report(
      end: .inDocString, fault: .openDocString(line: opening.number, delimiter: delimiter.rawValue))
    return nil
  }
}

/// The arguments found below a step.
private struct Arguments {
  var rows: [TableRow] = []
  var docString: DocString?
  /// Whether the doc string comes after a table.
  var isTableFirst = false

  /// What may still follow: one table and one doc string, in any order.
  var expected: LineKinds {
    switch (isTableFirst, docString == nil) {
    case (false, true): .tableOrDocString
    case (false, false): .table
    case (true, true): .docString
    case (true, false): .ignored
    }
  }

  var dataTable: DataTable? { rows.first.map { DataTable(rows: rows, location: $0.location) } }
}

extension Lines {
  /// A line of a doc string without the doc string's indentation, or without its own if that is smaller.
  fileprivate func unindented(_ line: Line, by indentation: Int) -> Range<Int> {
    guard indentation < line.indentation else { return line.text.lowerBound..<line.whole.upperBound }
    var start = line.whole.lowerBound
    for _ in 0..<indentation {
      start += Whitespace.length(in: bytes, at: start, before: line.whole.upperBound)
    }
    return start..<line.whole.upperBound
  }

  /// A line of a doc string; a backslash before each of its delimiter's characters escapes the delimiter.
  fileprivate func unescaped(_ range: Range<Int>, in delimiter: DocString.Delimiter) -> ArraySlice<UInt8> {
    guard bytes[range].contains(UInt8(ascii: "\\")) else { return bytes[range] }
    let escaped = delimiter.bytes.flatMap { [UInt8(ascii: "\\"), $0] }
    var line: [UInt8] = []
    var start = range.lowerBound
    while start < range.upperBound {
      if starts(start..<range.upperBound, with: escaped) {
        line += delimiter.bytes
        start += escaped.count
      } else {
        line.append(bytes[start])
        start += 1
      }
    }
    return line[...]
  }
}
