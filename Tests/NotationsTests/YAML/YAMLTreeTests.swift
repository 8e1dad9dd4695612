import Diagnostics
import Notations
import Testing

@Suite struct YAMLTreeTests {
  @Test("Mappings, lists and scalars become a tree") func mappingsListsAndScalarsBecomeATree() {
    let (root, diagnostics) = read("a: 1\nb:\n  - x\n  - {c: d}\ne: []\nf: {}\ng: [[1], 2]\n")
    #expect(diagnostics.isEmpty)
    let expected: JSONValue = [
      "a": "1", "b": ["x", ["c": "d"]], "e": [], "f": [:], "g": [["1"], "2"],
    ]
    #expect(outline(root) == expected)
  }

  @Test("The sample solution is read completely") func theSampleSolutionIsReadCompletely() {
    let (root, diagnostics) = read(sampleSolution)
    #expect(diagnostics.isEmpty)
    let expected: JSONValue = [
      "solution": "FabrikamRemoteAssist", "version": "1.2.0.0",
      "publisher": ["name": "Fabrikam é", "prefix": "fab"], "providers": [["name": "Fabrikam"]],
      "conversationActions": [
        ["name": "Zusammenarbeit für alle 😀", "order": "-1", "tooltip": "First line\nsecond line\n"],
        ["name": "Other", "order": "2", "tooltip": "Start a session of two lines"],
      ],
      "empty": "", "nothing": "~", "flags": ["true", "no", ["1", ["2"]], ["a": "b"]],
    ]
    #expect(outline(root) == expected)
  }

  @Test("Entries keep their order") func entriesKeepTheirOrder() {
    #expect(read("b: 1\na: 2\nc: 3").root?.entries.map(\.key.text) == ["b", "a", "c"])
  }

  @Test("The style of a scalar is kept") func theStyleOfAScalarIsKept() {
    let root = read("- a\n- 'a'\n- \"a\"\n- |\n  a\n- >\n  a\n").root
    #expect(root?.items.map(\.scalar?.style) == [.plain, .quoted, .quoted, .block, .block])
  }

  @Test("A list with the same indent as its key is the key's value")
  func aListWithTheSameIndentAsItsKeyIsTheKeysValue() {
    #expect(outline(read("a:\n- 1\n- 2\nb: 3").root) == ["a": ["1", "2"], "b": "3"])
  }

  @Test("Keys and values know their positions") func keysAndValuesKnowTheirPositions() throws {
    let text = "ü: é1\nlist:\n  - name: x y\n"
    let root = try #require(read(text).root)
    #expect(root.entries.map { $0.key.place(in: text) } == [place(1, 1, 1), place(2, 1, 4)])
    #expect(root["ü"]?.place(in: text) == place(1, 4, 2))
    let item = try #require(root["list"]?.items.first)
    #expect(item.place(in: text) == place(3, 5, 9))
    #expect(item["name"]?.place(in: text) == place(3, 11, 3))
  }

  @Test("A value of several lines is marked to the end of the first")
  func aValueOfSeveralLinesIsMarkedToTheEndOfTheFirst() throws {
    let text = "a: {b: 1,\r\n  c: 2}\r\nd: one\r\n  two\r\n"
    let root = try #require(read(text).root)
    #expect(root["a"]?.place(in: text) == place(1, 4, 6))
    #expect(root["d"]?.place(in: text) == place(3, 4, 3))
    #expect(root.place(in: text) == place(1, 1, 9))
  }

  @Test("A value that is left out is positioned after its key")
  func aValueThatIsLeftOutIsPositionedAfterItsKey() {
    let root = read("a:\nb: 1").root
    #expect(root?["a"]?.place(in: "a:\nb: 1") == place(1, 3, 1))
    #expect(root?["a"]?.bytes == 2..<2)
  }

  @Test("Only the line breaks of YAML 1.2 start a line") func onlyTheLineBreaksOfYAML12StartALine() throws {
    let text = "a: \"x\u{85}\u{2028}\u{2029}y\"\nb: 1\r  \nc: 2\r\nd: 3"
    let root = try #require(read(text).root)
    #expect(root.entries.map { $0.key.place(in: text).line } == [1, 2, 4, 5])
    #expect(root["b"]?.place(in: text) == place(2, 4, 1))
  }

  @Test("The bytes of a value can be replaced by an edit") func theBytesOfAValueCanBeReplacedByAnEdit() throws
  {
    let source = SourceText(
      file: "a.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array("# ü\nkey: old é # why\nlist: [1, 2] # two\n".utf8))
    let root = try #require(YAML.read(source).root)
    let old = try #require(root["key"])
    var bytes = source.bytes
    bytes.replaceSubrange(old.bytes, with: Array("new".utf8))
    #expect(bytes == [0xEF, 0xBB, 0xBF] + Array("# ü\nkey: new # why\nlist: [1, 2] # two\n".utf8))
    let list = try #require(root["list"])
    #expect(String(decoding: source.bytes[list.bytes], as: UTF8.self) == "[1, 2]")
  }

  @Test("A block collection ends with its last value, before later comments")
  func aBlockCollectionEndsWithItsLastValue() throws {
    let source = SourceText(file: "a.yaml", text: "a:\n  b: 1\n  c: [2]\n\n# of d\nd: 1\n")
    let root = try #require(YAML.read(source).root)
    let block = try #require(root["a"])
    #expect(String(decoding: source.bytes[block.bytes], as: UTF8.self) == "b: 1\n  c: [2]")
  }

  @Test("A block scalar ends after its blank lines") func aBlockScalarEndsAfterItsBlankLines() throws {
    let source = SourceText(file: "a.yaml", text: "a: |\n  x\n\n# of b\nb: 1\n")
    let block = try #require(YAML.read(source).root?["a"])
    #expect(String(decoding: source.bytes[block.bytes], as: UTF8.self) == "|\n  x\n\n")
  }

  @Test("The bytes of a plain value on one line are its text")
  func theBytesOfAPlainValueOnOneLineAreItsText() throws {
    for text in [sampleSolution, sampleSolution.replacing("\n", with: "\r\n"), "\u{FEFF}" + sampleSolution] {
      let source = SourceText(file: "a.yaml", text: text)
      let root = try #require(YAML.read(source).root)
      for node in all(in: root) {
        guard let scalar = node.scalar, scalar.style == .plain, !scalar.text.hasSuffix("lines") else {
          continue
        }
        #expect(String(decoding: source.bytes[node.bytes], as: UTF8.self) == scalar.text)
      }
    }
  }
}
