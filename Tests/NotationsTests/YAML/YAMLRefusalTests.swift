import Diagnostics
import Notations
import Testing

@Suite struct YAMLRefusalTests {
  @Test("The second of two equal keys is dropped and reported with the first")
  func theSecondOfTwoEqualKeysIsDropped() {
    let (root, diagnostics) = read("name: a\norder: 1\n\"name\": b\nname: c\n")
    let fault = KeyFault.duplicateKey(key: "name", first: place(1, 1, 4))
    #expect(
      diagnostics == [
        Diagnostic(fault, at: place(3, 1, 6), sourceLine: "\"name\": b"),
        Diagnostic(fault, at: place(4, 1, 4), sourceLine: "name: c"),
      ])
    #expect(outline(root) == ["name": "a", "order": "1"])
  }

  @Test("Equal keys are found in large mappings too") func equalKeysAreFoundInLargeMappingsToo() {
    let keys = (1...40).map { "k\($0)" } + ["k3", "k16", "k17", "k40"]
    let (root, diagnostics) = read(keys.map { "\($0): 1\n" }.joined())
    #expect(diagnostics.map(\.place.line) == [41, 42, 43, 44])
    #expect(root?.entries.count == 40)
  }

  @Test("Equal keys in different mappings are allowed") func equalKeysInDifferentMappingsAreAllowed() {
    #expect(read("- {a: 1}\n- {a: 2, b: {a: 3}}").diagnostics.isEmpty)
  }

  @Test("An anchor and an alias are each reported") func anAnchorAndAnAliasAreEachReported() {
    let (root, diagnostics) = read("a: &base {x: 1}\nb: *base\nc: 1")
    #expect(
      diagnostics == [
        Diagnostic(YAMLFault.alias(name: "base"), at: place(1, 4, 5), sourceLine: "a: &base {x: 1}"),
        Diagnostic(YAMLFault.alias(name: "base"), at: place(2, 4, 5), sourceLine: "b: *base"),
      ])
    #expect(outline(root) == ["a": ["x": "1"], "b": "*base", "c": "1"])
  }

  @Test(
    "A tag is reported",
    arguments: [
      ("a: !!str 1", "!!str"), ("a: !own 1", "!own"), ("a: !!map {}", "!!map"), ("a: !<x:y> []", "x:y"),
      ("a: ! 1", "!"),
    ])
  func aTagIsReported(text: String, tag: String) {
    let (root, diagnostics) = read(text)
    let length = tag.unicodeScalars.count
    #expect(diagnostics == [Diagnostic(YAMLFault.tag(name: tag), at: place(1, 4, length), sourceLine: text)])
    #expect(root != nil)
  }

  @Test("A second document is reported") func aSecondDocumentIsReported() {
    let (root, diagnostics) = read("---\na: 1\n---\nb: 2\n")
    #expect(root == nil)
    #expect(diagnostics == [Diagnostic(YAMLFault.secondDocument, at: place(3, 1, 1), sourceLine: "---")])
    #expect(read("---\na: 1\n...\n").diagnostics.isEmpty)
  }

  @Test(
    "A file without content is reported",
    arguments: ["", "\n\n", "# only a comment\n", "---\n", "\u{FEFF}"])
  func aFileWithoutContentIsReported(text: String) {
    let (root, diagnostics) = read(text)
    #expect(root == nil)
    #expect(diagnostics.map(\.fault) == [AnyFault(YAMLFault.empty)])
    #expect(diagnostics.map(\.place) == [place(1, 1, 1)])
  }

  @Test(
    "A key that is not text is reported",
    arguments: [
      ("[a, b]: 1", .list, "[a, b]", 1), ("? {a: 1}\n: 1", .mapping, "{a: 1}", 3), ("~: 1", .nothing, "~", 1),
      ("?\n: 1", .nothing, "", 2), ("? [a,\n  b]\n: 1", .list, "[a,", 3),
    ] as [(String, ValueKind, String, Int)])
  func aKeyThatIsNotTextIsReported(text: String, kind: ValueKind, key: String, column: Int) throws {
    let (root, diagnostics) = read(text)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(
      diagnostic.fault == AnyFault(KeyFault.wrongType(key: key, expected: .text, found: kind, text: key)))
    #expect(diagnostic.place == place(1, column, max(1, key.count)))
    #expect(root?.entries.isEmpty == true)
  }

  @Test("64 levels are read, and one more is refused") func levels64AreReadAndOneMoreIsRefused() {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(read(deepest).diagnostics.isEmpty)
    let (root, diagnostics) = read("[" + deepest + "]")
    #expect(root == nil)
    #expect(diagnostics.map(\.fault) == [AnyFault(YAMLFault.tooDeep(limit: 64))])
    #expect(diagnostics.map(\.place) == [place(1, 65, 1)])
  }

  @Test("A hundred thousand open brackets are refused at once")
  func aHundredThousandOpenBracketsAreRefusedAtOnce() {
    #expect(read(String(repeating: "[", count: 100_000)).diagnostics.map(\.rule) == ["yaml-too-deep"])
    #expect(read(String(repeating: "- ", count: 100_000)).diagnostics.map(\.rule) == ["yaml-too-deep"])
    #expect(read(String(repeating: "{a: ", count: 100_000)).diagnostics.map(\.rule) == ["yaml-too-deep"])
  }

  @Test("A file over the limit is not read") func aFileOverTheLimitIsNotRead() {
    let source = SourceText(file: "a.yaml", text: "a: 12")
    #expect(YAML.read(source, sizeLimit: 5).diagnostics.isEmpty)
    let (root, diagnostics) = YAML.read(source, sizeLimit: 4)
    #expect(root == nil)
    #expect(diagnostics.map(\.fault) == [AnyFault(FileFault.tooLarge(bytes: 5, limit: 4))])
  }

  @Test("Bytes that are not UTF-8 are reported with their offset in the file")
  func bytesThatAreNotUTF8AreReportedWithTheirOffsetInTheFile() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("é: 1\nb: ".utf8) + [0xFF]
    let (root, diagnostics) = YAML.read(SourceText(file: "a.yaml", bytes: bytes))
    #expect(root == nil)
    #expect(
      diagnostics == [
        Diagnostic(FileFault.notUTF8(offset: 12), at: place(2, 4, 1), sourceLine: "b: \u{FFFD}")
      ])
  }

  @Test("A file in UTF-16 is read, and a broken one refused") func aFileInUTF16IsReadAndABrokenOneRefused() {
    let (root, _) = YAML.read(SourceText(file: "a.yaml", bytes: [0xFF, 0xFE, 0x61, 0x00]))
    #expect(root?.content == .scalar(YAMLScalar(text: "a", style: .plain)))
    let (_, diagnostics) = YAML.read(SourceText(file: "a.yaml", bytes: [0xFF, 0xFE, 0x61]))
    #expect(diagnostics.map(\.fault) == [AnyFault(FileFault.notUTF8(offset: 0))])
  }

  @Test("A syntax error is reported in the library's words")
  func aSyntaxErrorIsReportedInTheLibrarysWords() {
    let (root, diagnostics) = read("a: 1\nb: {c: 1,\nd: [2\n")
    #expect(root == nil)
    let detail = "did not find expected ',' or ']' while parsing a flow sequence that begins on line 3"
    #expect(diagnostics == [Diagnostic(YAMLFault.syntax(detail: detail), at: place(4, 1, 1), sourceLine: "")])
  }

  @Test("A tab used as indentation is reported at its place")
  func aTabUsedAsIndentationIsReportedAtItsPlace() {
    let (_, diagnostics) = read("é:\n\tb: 1\n")
    let detail = "found character that cannot start any token while scanning for the next token"
    #expect(
      diagnostics == [Diagnostic(YAMLFault.syntax(detail: detail), at: place(2, 1, 1), sourceLine: "\tb: 1")])
  }

  @Test("A control character is reported at its place") func aControlCharacterIsReportedAtItsPlace() {
    let (_, diagnostics) = read("\u{FEFF}é: 1\nb: x\u{7}")
    let fault = YAMLFault.syntax(detail: "control characters are not allowed")
    #expect(diagnostics == [Diagnostic(fault, at: place(2, 5, 1), sourceLine: "b: x\u{7}")])
  }

  @Test("All problems before a syntax error are reported with it")
  func allProblemsBeforeASyntaxErrorAreReportedWithIt() {
    let (_, diagnostics) = read("a: 1\na: 2\nb: *x\nc: !!str d\ne: [\n")
    #expect(diagnostics.map(\.rule) == ["duplicate-key", "yaml-alias", "yaml-tag", "yaml-syntax"])
  }

  @Test("Reading stops after a thousand problems") func readingStopsAfterAThousandProblems() {
    let (root, diagnostics) = read(String(repeating: "- *a\n", count: 5000))
    #expect(root == nil)
    #expect(diagnostics.count == YAML.problemLimit)
  }
}
