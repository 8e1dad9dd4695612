import Diagnostics
import Notations
import Wording

/// A diagnostic as the protocol writes it.
enum DiagnosticMessage {
  static func json(
    _ diagnostic: Diagnostic, in sources: [String: SourceText], _ encoding: PositionEncoding
  ) -> JSONValue {
    let words = Spoken(diagnostic)
    return [
      "range": range(diagnostic, in: sources, encoding).json,
      "severity": .integer(severity(diagnostic.severity)),
      "code": .text(diagnostic.rule), "source": "agent-console",
      "message": .text(words.message + (words.hint.map { "\nhint: \($0)" } ?? "")),
    ]
  }

  /// The range of its place, as the client counts.
  static func range(
    _ diagnostic: Diagnostic, in sources: [String: SourceText], _ encoding: PositionEncoding
  ) -> TextRange {
    let place = diagnostic.place
    let shown = diagnostic.sourceLine.map { SourceText(file: place.file, text: $0) }
    if let source = sources[place.file] {
      let bytes = source.bytes(ofLine: place.line, column: place.column, length: place.length)
      return source.range(of: bytes, in: encoding)
    }
    if let shown {
      let bytes = shown.bytes(ofLine: 1, column: place.column, length: place.length)
      var range = shown.range(of: bytes, in: encoding)
      range.start.line = place.line - 1
      range.end.line = place.line - 1
      return range
    }
    return TextRange(
      start: Position(line: place.line - 1, character: place.column - 1),
      end: Position(line: place.line - 1, character: place.column - 1 + place.length))
  }

  private static func severity(_ severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }
}
