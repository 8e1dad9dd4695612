import Diagnostics
import Notations
import Testing

@Suite struct SourceTextTests {
  @Test("Lines count from one and exclude their line breaks")
  func linesCountFromOneAndExcludeTheirLineBreaks() {
    let source = SourceText(file: "a.yaml", text: "one\r\ntwo\nthree\rfour")
    #expect((0...5).map { source.line($0) } == [nil, "one", "two", "three", "four", nil])
    #expect(source.lineCount == 4)
  }

  @Test("An empty line and the one after the last line break count as lines")
  func emptyLinesCount() {
    let source = SourceText(file: "a.yaml", text: "one\n\n")
    #expect((1...4).map { source.line($0) } == ["one", "", "", nil])
    #expect(SourceText(file: "a.yaml", text: "").line(1) == "")
  }

  @Test("A line is a range of bytes without its line break") func aLineIsARangeOfBytesWithoutItsLineBreak() {
    let source = SourceText(file: "a.yaml", text: "\u{FEFF}é\r\n\nb")
    #expect((0...4).map { source.range(ofLine: $0) } == [nil, 3..<5, 7..<7, 8..<9, nil])
  }

  @Test("A byte order mark is not part of the text") func aByteOrderMarkIsNotPartOfTheText() {
    let source = SourceText(file: "a.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array("é: 1".utf8))
    #expect(source.line(1) == "é: 1")
    #expect(source.textStart == 3)
    #expect(source.place(at: 3) == Place(file: "a.yaml", line: 1, column: 1))
  }

  @Test("Columns count scalars, and offsets count bytes") func columnsCountScalarsAndOffsetsCountBytes() {
    let source = SourceText(file: "a.yaml", text: "a\nné: 😀x")
    #expect(source.place(of: 3..<5) == Place(file: "a.yaml", line: 2, column: 2, length: 1))
    #expect(source.place(of: 7..<12) == Place(file: "a.yaml", line: 2, column: 5, length: 2))
  }

  @Test("A range over several lines is marked to the end of the first")
  func aRangeOverSeveralLinesIsMarkedToTheEndOfTheFirst() {
    let source = SourceText(file: "a.yaml", text: "one two\r\nthree")
    #expect(source.place(of: 4..<12) == Place(file: "a.yaml", line: 1, column: 5, length: 3))
  }

  @Test("An offset outside the file becomes its nearest end")
  func anOffsetOutsideTheFileBecomesItsNearestEnd() {
    let source = SourceText(file: "a.yaml", text: "one\ntwo")
    #expect(source.place(at: 99) == Place(file: "a.yaml", line: 2, column: 4))
    #expect(source.place(at: -5) == Place(file: "a.yaml", line: 1, column: 1))
  }

  @Test(
    "Bytes that are not UTF-8 are found",
    arguments: [
      ([0x61, 0xFF], 1), ([0x61, 0xC3], 1), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0x61, 0x62, 0xE2, 0x82], 2), ([0x61, 0xC3, 0xA9], nil),
    ] as [([UInt8], Int?)])
  func bytesThatAreNotUTF8AreFound(bytes: [UInt8], offset: Int?) {
    #expect(SourceText(file: "a.yaml", bytes: bytes).firstOffsetOutsideUTF8 == offset)
  }

  @Test("A diagnostic includes its line unless that is very long")
  func aDiagnosticIncludesItsLineUnlessThatIsVeryLong() {
    let source = SourceText(file: "a.yaml", text: "one\n" + String(repeating: "x", count: 5000))
    let onFirst = source.diagnostic(YAMLFault.empty, at: Place(file: "a.yaml", line: 1))
    let onSecond = source.diagnostic(YAMLFault.empty, at: Place(file: "a.yaml", line: 2), severity: .warning)
    #expect(onFirst == Diagnostic(YAMLFault.empty, at: Place(file: "a.yaml", line: 1), sourceLine: "one"))
    #expect(onSecond.sourceLine == nil)
    #expect(onSecond.severity == .warning)
  }
}

@Suite struct PlaceWalkTests {
  @Test(
    "A walk in either direction gives the same places as single lookups",
    arguments: ["one\r\ntwo é 😀\rthree\n\nfour", "\u{FEFF}ü\n\n", "", "\r\r\n\n\r", "é"])
  func aWalkGivesTheSamePlacesAsSingleLookups(text: String) {
    let source = SourceText(file: "a.yaml", text: text)
    let offsets = Array(-1...source.bytes.count + 1)
    for step in [1, 2, 3] {
      var forwards = PlaceWalk(in: source)
      var backwards = PlaceWalk(in: source)
      for index in stride(from: 0, to: offsets.count, by: step) {
        let range = offsets[index]..<offsets[index] + 3
        #expect(forwards.place(of: range) == source.place(of: range))
        let other = offsets[offsets.count - 1 - index]
        #expect(backwards.place(of: other..<other) == source.place(at: other))
      }
    }
  }

  @Test("Columns of long lines count scalars") func columnsOfLongLinesCountScalars() {
    let line = String(repeating: "aé😀", count: 40)
    let source = SourceText(file: "a.yaml", text: "x\n" + line)
    for (count, index) in line.unicodeScalars.indices.enumerated() {
      let offset = 2 + line.utf8.distance(from: line.startIndex, to: index)
      #expect(source.place(at: offset) == Place(file: "a.yaml", line: 2, column: count + 1))
    }
  }

  @Test(
    "UTF-16 with a mark is text like any other and goes back to the same bytes", arguments: [true, false])
  func utf16IsTextLikeAnyOther(isLittle: Bool) {
    let text = "a: é🙂\r\nb: 2"
    let units = ("\u{FEFF}" + text).utf16
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
    let source = SourceText(file: "a", bytes: bytes)
    #expect(source.bytes == Array(text.utf8) && source.textStart == 0)
    #expect(source.encoding == (isLittle ? .utf16LittleEndian : .utf16BigEndian))
    #expect(source.fileBytes == bytes)
    #expect(source.place(at: 11).description == "a:2:1")
    #expect(
      source.replacing(with: Array("x".utf8)).fileBytes == Array(bytes.prefix(2))
        + (isLittle ? [0x78, 0] : [0, 0x78]))
  }

  @Test(
    "Broken UTF-16 is not text",
    arguments: [[0xFF, 0xFE, 0x41], [0xFE, 0xFF, 0xD8, 0x00], [0xFF]] as [[UInt8]])
  func brokenUTF16IsNotText(bytes: [UInt8]) {
    let source = SourceText(file: "a", bytes: bytes)
    #expect(source.firstOffsetOutsideUTF8 == 0)
    #expect(source.fileBytes == bytes)
  }

  @Test(
    "UTF-16 without a mark is recognized by its zeros",
    arguments: [
      ("solution: Fab\n", true), ("Функция: чат, one two three four\n", true), ("ab", true), ("a", false),
      ("", false),
    ], [true, false])
  func utf16WithoutMark(text: (String, Bool), isLittle: Bool) {
    let bytes = text.0.utf16.flatMap { unit in
      isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(SourceText(file: "a.yaml", bytes: bytes).isUTF16WithoutMark == text.1)
    #expect(!SourceText(file: "a.yaml", text: text.0).isUTF16WithoutMark)
    #expect(!TextEncoding.isUTF16WithoutMark([0xFF, 0xFE] + bytes))
  }
}
