/// A table or doc string that its step has no room for, while its lines are being skipped.
///
/// The official parser reports each of its lines; a person need only see the first.
enum Surplus {
  case rows
  case docString(DocString.Delimiter)

  /// What is being skipped after an unexpected line.
  init?(_ line: Line, in lines: Lines, after surplus: Surplus?) {
    let delimiter = lines.delimiter(of: line)
    switch (surplus, delimiter) {
    case (.docString(let open), let delimiter):
      if open == delimiter { return nil } else { self = .docString(open) }
    case (_, let delimiter?): self = .docString(delimiter)
    case (_, nil): if lines.isTableRow(line) { self = .rows } else { return nil }
    }
  }

  /// Whether a line belongs to it.
  func goesOn(with line: Line, in lines: Lines) -> Bool {
    switch self {
    case .rows: lines.isTableRow(line)
    case .docString: true
    }
  }
}

extension Lines {
  func isTableRow(_ line: Line) -> Bool { starts(line.text, with: [UInt8(ascii: "|")]) }

  /// The doc string delimiter at the start of a line.
  func delimiter(of line: Line) -> DocString.Delimiter? {
    guard line.text.count >= 3 else { return nil }
    return switch bytes[line.text.lowerBound] {
    case UInt8(ascii: "\"") where starts(line.text, with: DocString.Delimiter.quotes.bytes): .quotes
    case UInt8(ascii: "`") where starts(line.text, with: DocString.Delimiter.backticks.bytes): .backticks
    default: nil
    }
  }
}

extension DocString.Delimiter {
  var bytes: [UInt8] { Array(rawValue.utf8) }
}
