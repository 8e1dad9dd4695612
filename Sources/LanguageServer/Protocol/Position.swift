import Notations

/// A position in a document: a line and a character in it, both from 0.
struct Position: Hashable {
  var line: Int
  /// In the units of the negotiated `PositionEncoding`.
  var character: Int

  init(line: Int, character: Int) { (self.line, self.character) = (line, character) }

  /// Reads the protocol's form; nil if it is none.
  init?(_ json: JSONValue?) {
    guard let line = json?["line"]?.asInteger, let character = json?["character"]?.asInteger, line >= 0,
      character >= 0
    else { return nil }
    self.init(line: line, character: character)
  }

  var json: JSONValue { ["line": .integer(line), "character": .integer(character)] }
}

/// A range between two positions of a document.
struct TextRange: Hashable {
  var start: Position
  var end: Position

  init(start: Position, end: Position) { (self.start, self.end) = (start, end) }

  init?(_ json: JSONValue?) {
    guard let start = Position(json?["start"]), let end = Position(json?["end"]) else { return nil }
    self.init(start: start, end: end)
  }

  var json: JSONValue { ["start": start.json, "end": end.json] }
}

/// The units in which a client counts the characters of a line.
enum PositionEncoding: String, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"

  /// How many units a character takes whose UTF-8 form begins with this byte; none for a byte within one.
  func units(of byte: UInt8) -> Int {
    switch self {
    case .utf8: 1
    case .utf16: byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
    }
  }
}

extension SourceText {
  /// The offset of a position; the end of the line or of the text for one past it.
  func offset(of position: Position, in encoding: PositionEncoding) -> Int {
    guard let line = range(ofLine: position.line + 1) else { return bytes.count }
    var left = position.character
    var offset = line.lowerBound
    while offset < line.upperBound {
      let units = encoding.units(of: bytes[offset])
      guard units <= left, left > 0 || units == 0 else { break }
      left -= units
      offset += 1
    }
    return offset
  }

  /// The position of an offset.
  func position(of offset: Int, in encoding: PositionEncoding) -> Position {
    let offset = min(max(offset, textStart), bytes.count)
    let line = place(at: offset).line
    let units = bytes[lineStart(line)..<offset].reduce(0) { $0 + encoding.units(of: $1) }
    return Position(line: line - 1, character: units)
  }

  /// The range of some bytes.
  func range(of bytes: Range<Int>, in encoding: PositionEncoding) -> TextRange {
    TextRange(
      start: position(of: bytes.lowerBound, in: encoding), end: position(of: bytes.upperBound, in: encoding))
  }

  /// The bytes of a part of a line, given in Unicode scalars from 1; they end where the line ends.
  func bytes(ofLine number: Int, column: Int, length: Int) -> Range<Int> {
    guard let line = range(ofLine: number) else { return bytes.count..<bytes.count }
    func offset(of column: Int) -> Int {
      var passed = 0
      var offset = line.lowerBound
      while offset < line.upperBound {
        if bytes[offset] & 0xC0 != 0x80 {
          if passed == column - 1 { break }
          passed += 1
        }
        offset += 1
      }
      return offset
    }
    let start = offset(of: column)
    return start..<max(start, offset(of: column + length))
  }
}
