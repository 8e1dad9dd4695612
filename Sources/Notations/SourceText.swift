import Diagnostics
import Glibc

/// The bytes of one file under the name given by the person; places and diagnostics refer to it.
///
/// There is one per file, shared by everything that refers to it. Offsets are those of `bytes`, including a
/// byte order mark, so that an edit can splice them and keep everything else, including comments, unchanged.
/// A file in UTF-16 is a text like any other: `bytes` are its UTF-8 form.
public struct SourceText: Sendable {
  /// The file as the person named it.
  public let file: String
  /// The text in UTF-8: the file's unchanged bytes, unless it is in UTF-16.
  public let bytes: [UInt8]
  /// The encoding of the file.
  public let encoding: TextEncoding
  /// The offset of the text: after the byte order mark, if there is one.
  public let textStart: Int
  /// The length in bytes of the longest line shown in diagnostics.
  static let longestShownLine = 4096
  /// The offset of each line's first byte.
  ///
  /// A line ends with LF, CRLF or CR, as in YAML 1.2 (5.4).
  private let lineStarts: [Int]

  /// A file with these bytes.
  ///
  /// Broken UTF-16 stays as it is, which is not UTF-8.
  public init(file: String, bytes: [UInt8]) {
    let encoding = TextEncoding(of: bytes)
    guard encoding != .utf8, let text = encoding.utf8(of: bytes) else {
      self.init(file: file, text: bytes, encoding: .utf8)
      return
    }
    self.init(file: file, text: text, encoding: encoding)
  }

  private init(file: String, text bytes: [UInt8], encoding: TextEncoding) {
    self.file = file
    self.bytes = bytes
    self.encoding = encoding
    textStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStarts = Self.lineStarts(in: bytes, from: textStart)
  }

  public init(file: String, text: String) {
    self.init(file: file, bytes: Array(text.utf8))
  }

  /// The bytes of the file, in its own encoding.
  public var fileBytes: [UInt8] { encoding.bytes(of: bytes) }

  /// The same file with another text, which is given in UTF-8.
  public func replacing(with text: [UInt8]) -> SourceText {
    SourceText(file: file, text: text, encoding: encoding)
  }

  /// The number of lines: at least one, and one more after a final line break.
  public var lineCount: Int { lineStarts.count }

  /// The offset of a line's first byte; the end of the file for a line after the last.
  public func lineStart(_ number: Int) -> Int {
    lineStarts.indices.contains(number - 1) ? lineStarts[number - 1] : bytes.count
  }

  /// The line break that ends a line; LF if there is none.
  public func lineBreak(after number: Int) -> String {
    guard lineStarts.indices.contains(number) else { return "\n" }
    return String(decoding: bytes[lineEnd(number)..<lineStarts[number]], as: UTF8.self)
  }

  /// A line's text without its line break; nil if there is no such line.
  ///
  /// Lines count from 1.
  public func line(_ number: Int) -> String? {
    range(ofLine: number).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The bytes of a line without its line break; nil if there is no such line.
  ///
  /// Lines count from 1.
  public func range(ofLine number: Int) -> Range<Int>? {
    guard lineStarts.indices.contains(number - 1) else { return nil }
    return lineStarts[number - 1]..<lineEnd(number)
  }

  /// The offset of the first byte that is not valid UTF-8; nil if there is none.
  public var firstOffsetOutsideUTF8: Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// What is wrong with the encoding; nil for valid UTF-8.
  public var encodingProblem: Diagnostic? {
    if isUTF16WithoutMark { return Diagnostic(FileFault.utf16WithoutMark, at: Place(file: file)) }
    return firstOffsetOutsideUTF8.map { diagnostic(FileFault.notUTF8(offset: $0), at: place(at: $0)) }
  }

  /// Whether it is UTF-16 that lacks its byte order mark, which no reader recognizes.
  public var isUTF16WithoutMark: Bool { encoding == .utf8 && TextEncoding.isUTF16WithoutMark(bytes) }

  /// The place of a range of bytes.
  ///
  /// If it spans several lines, it is marked to the end of the first.
  public func place(of range: Range<Int>) -> Place {
    var walk = PlaceWalk(in: self)
    return walk.place(of: range)
  }

  /// The place of one byte.
  public func place(at offset: Int) -> Place { place(of: offset..<offset) }

  /// A finding about this file, with the line it points to.
  ///
  /// A line longer than `longestShownLine` is left out: it would be unreadable in a message, and a thousand
  /// findings in a one-line file must not cost a thousand copies of it.
  public func diagnostic(_ fault: any Fault, at place: Place, severity: Severity? = nil) -> Diagnostic {
    let isShown =
      lineStarts.indices.contains(place.line - 1)
      && lineEnd(place.line) - lineStarts[place.line - 1] <= Self.longestShownLine
    return Diagnostic(
      fault, at: place, sourceLine: isShown ? line(place.line) : nil, severity: severity)
  }

  /// The text of a range of bytes, up to the end of its first line.
  func firstLine(of range: Range<Int>) -> String {
    String(decoding: bytes[range].prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }

  /// The offset after a line's last byte, before its line break.
  func lineEnd(_ number: Int) -> Int {
    guard number < lineStarts.count else { return bytes.count }
    let start = lineStarts[number - 1]
    let afterBreak = lineStarts[number]
    let isCRLF = bytes[afterBreak - 1] == 0x0A && afterBreak - 2 >= start && bytes[afterBreak - 2] == 0x0D
    return afterBreak - (isCRLF ? 2 : 1)
  }

  /// How many Unicode scalars begin between two offsets.
  func columns(from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBytes { bytes in
      var count = 0
      var offset = start
      // Eight bytes at a time, because this runs for every value of every file. A byte 10xxxxxx begins no
      // scalar.
      while offset + 8 <= end {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        count += 8 - (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
        offset += 8
      }
      while offset < end {
        if bytes[offset] & 0xC0 != 0x80 { count += 1 }
        offset += 1
      }
      return count
    }
  }

  /// The line that contains an offset: the last one that begins at or before it.
  func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private static func lineStarts(in bytes: [UInt8], from textStart: Int) -> [Int] {
    var starts = [textStart]
    func next(_ byte: Int32, from offset: Int) -> Int {
      bytes.withUnsafeBytes { bytes in
        // The C library checks many bytes at a time, and every file that is read comes through here.
        guard offset < bytes.count, let start = bytes.baseAddress,
          let found = memchr(start + offset, byte, bytes.count - offset)
        else { return bytes.count }
        return UnsafeRawPointer(found) - start
      }
    }
    var lineFeed = next(0x0A, from: textStart)
    var carriageReturn = next(0x0D, from: textStart)
    while lineFeed < bytes.count || carriageReturn < bytes.count {
      if carriageReturn < lineFeed {
        if carriageReturn + 1 != lineFeed { starts.append(carriageReturn + 1) }
        carriageReturn = next(0x0D, from: carriageReturn + 1)
      } else {
        starts.append(lineFeed + 1)
        lineFeed = next(0x0A, from: lineFeed + 1)
      }
    }
    return starts
  }
}
