import Notations
import TestSupport
import Testing

@Suite struct JSONReaderTests {
  private func problem(_ bytes: [UInt8]) -> JSONProblem? {
    do throws(JSONProblem) {
      _ = try JSONValue.read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "Every kind of value is read",
    arguments: [
      ("null", nil), (" true ", true), ("false", false), ("0", 0), ("-12", -12), ("\"a\"", "a"), ("[]", []),
      ("{}", [:]), ("[1,[2,{}]]", [1, [2, [:]]]),
      ("\t{ \"a\" :\r\n1 , \"b\" : null }\n", ["a": 1, "b": nil]),
      ("1.5", 1.5), ("9223372036854775807", .integer(.max)), ("\"\u{7F}é😀\"", "\u{7F}é😀"),
    ] as [(String, JSONValue)])
  func everyKindOfValueIsRead(text: String, value: JSONValue) throws {
    #expect(try JSONValue.read(text) == value)
  }

  @Test("Members keep their order") func membersKeepTheirOrder() throws {
    let value = try JSONValue.read(#"{"b":1,"a":2,"c":3}"#)
    #expect(value.asObject?.members.map(\.key) == ["b", "a", "c"])
  }

  @Test(
    "A number that is not an integer keeps its text",
    arguments: ["1.10", "-0", "1e400", "12345678901234567890", "1E+2", "0.0e-1", "-0.5"])
  func aNumberThatIsNotAnIntegerKeepsItsText(text: String) throws {
    guard case .number(let number) = try JSONValue.read(text) else {
      Issue.record("not a number")
      return
    }
    #expect(number.text == text)
    #expect(number.double == Double(text))
  }

  @Test(
    "Escapes are decoded",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u00E9""#, "éé"),
      (#""\ud83d\ude00!""#, "😀!"),
      (#""a\u0000b""#, "a\0b"), (#""\uFFFF""#, "\u{FFFF}"), (#""x\ny""#, "x\ny"),
    ])
  func escapesAreDecoded(text: String, expected: String) throws {
    #expect(try JSONValue.read(text) == .text(expected))
  }

  @Test(
    "Invalid JSON is refused with the position",
    arguments: [
      ("", 0, .unexpectedEnd), ("  ", 2, .unexpectedEnd), ("[1", 2, .unexpectedEnd),
      ("{\"a\"", 4, .unexpectedEnd),
      ("\"abc", 4, .unexpectedEnd), ("tru", 3, .unexpectedEnd), ("-", 1, .unexpectedEnd),
      ("1.", 2, .unexpectedEnd),
      ("\"\\", 2, .unexpectedEnd), ("\"\\u12", 5, .unexpectedEnd),
      ("[1,]", 3, .unexpectedByte(0x5D)), ("{\"a\":1,}", 7, .unexpectedByte(0x7D)),
      ("{a:1}", 1, .unexpectedByte(0x61)),
      ("[1 2]", 3, .unexpectedByte(0x32)), ("trux", 3, .unexpectedByte(0x78)),
      ("NaN", 0, .unexpectedByte(0x4E)),
      ("'a'", 0, .unexpectedByte(0x27)), ("// x", 0, .unexpectedByte(0x2F)),
      ("\u{FEFF}1", 0, .unexpectedByte(0xEF)),
      ("\u{A0}1", 0, .unexpectedByte(0xC2)), ("[1}", 2, .unexpectedByte(0x7D)),
      ("\"a\\x\"", 2, .badEscape), ("\"\\u12g4\"", 1, .badEscape), ("\"\\U0041\"", 1, .badEscape),
      ("\"\\ud83d\"", 1, .loneSurrogate), ("\"\\ude00\"", 1, .loneSurrogate),
      ("\"\\ud83d\\n\"", 1, .loneSurrogate),
      ("\"\\ud83d\\ud83d\"", 1, .loneSurrogate), ("\"\\ud83d\\uzzzz\"", 7, .badEscape),
      ("[01]", 1, .badNumber), ("-x", 0, .badNumber), ("1.e1", 0, .badNumber), ("1ex", 0, .badNumber),
      ("+1", 0, .badNumber), (".5", 0, .badNumber), ("-01", 0, .badNumber),
      ("\"a\nb\"", 2, .controlCharacterInText(0x0A)), ("\"\0\"", 1, .controlCharacterInText(0)),
      ("1 2", 2, .trailingText), ("{}}", 2, .trailingText), ("1e5.", 3, .trailingText),
    ] as [(String, Int, JSONProblem.Kind)])
  func invalidJSONIsRefusedWithThePosition(text: String, offset: Int, kind: JSONProblem.Kind) {
    #expect(problem(Array(text.utf8)) == JSONProblem(offset: offset, kind: kind))
  }

  @Test("Bytes that are not UTF-8 are refused") func bytesThatAreNotUTF8AreRefused() {
    #expect(problem([0x22, 0x61, 0xFF, 0x22]) == JSONProblem(offset: 2, kind: .notUTF8))
    #expect(problem([0x22, 0xED, 0xA0, 0x80, 0x22]) == JSONProblem(offset: 1, kind: .notUTF8))
  }

  @Test("A duplicate key is refused unless the last one is to win")
  func aDuplicateKeyIsRefusedUnlessTheLastOneIsToWin() throws {
    let text = #"{"a":1,"b":2,"a":3}"#
    #expect(problem(Array(text.utf8)) == JSONProblem(offset: 13, kind: .duplicateKey("a")))
    #expect(try JSONValue.read(text, duplicateKeys: .lastCounts) == ["a": 3, "b": 2])
  }

  /// More members than are gone through one by one.
  private static let manyKeys = (0..<40).map { "key \($0)" } + ["é"]

  @Test(
    "In an object of many members each key is found again",
    arguments: [manyKeys[0], manyKeys[39], "e\u{301}"])
  func inAnObjectOfManyMembersEachKeyIsFoundAgain(again: String) throws {
    let members = Self.manyKeys.map { "\"\($0)\":1" }.joined(separator: ",")
    let text = "{\(members),\"\(again)\":2}"
    let repeated = JSONProblem(offset: members.utf8.count + 2, kind: .duplicateKey(again))
    #expect(problem(Array(text.utf8)) == repeated)
    let value = try JSONValue.read(text, duplicateKeys: .lastCounts)
    #expect(value.asObject?.members.map(\.key) == Self.manyKeys)
    #expect(value[again] == 2)
    let written: [(String, JSONValue)] = Self.manyKeys.map { ($0, 1) } + [(again, 2)]
    #expect(JSONObject(written) == value.asObject)
    #expect(try JSONNode.read(Array(text.utf8), duplicateKeys: .lastCounts).value == value)
  }

  @Test("Nodes have the bytes of their values, and values are the same without them")
  func nodesHaveTheBytesOfTheirValues() throws {
    let text = #"{ "a" : [1, "é\n" , {"b":null}], "a": true}"#
    let node = try JSONNode.read(Array(text.utf8), duplicateKeys: .lastCounts)
    let bytes = Array(text.utf8)
    let keys = try #require(node.asMembers).map { String(decoding: bytes[$0.keyBytes], as: UTF8.self) }
    #expect(keys == [#""a""#, #""a""#])
    let items = try #require(node["a"]?.asList).map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
    #expect(items == ["1", #""é\n""#, #"{"b":null}"#])
    let value = try JSONValue.read(text, duplicateKeys: .lastCounts)
    #expect(value == ["a": true])
    #expect(node.value == value)
  }

  @Test("128 levels are read, and one more is refused")
  func levels128AreReadAndOneMoreIsRefused() throws {
    let deepest = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(try JSONValue.read(deepest).compact == deepest)
    #expect(problem(Array("[\(deepest)]".utf8)) == JSONProblem(offset: 128, kind: .tooDeep(limit: 128)))
    let objects = String(repeating: "{\"a\":", count: 100_000)
    #expect(problem(Array(objects.utf8)) == JSONProblem(offset: 640, kind: .tooDeep(limit: 128)))
  }

  @Test("Any bytes give a value that reads back or a problem inside them")
  func anyBytesGiveAValueOrAProblem() throws {
    var random = SeededRandom(seed: 8259)
    let sample = Array(#"{"a":[1,-2.5e3,true,null],"é":"x\u00e9\ud83d\ude00\n","b":{"c":[],"d":{}}} "#.utf8)
    let interesting = Array("[]{}:,\"\\-+.eE0u9 tfn".utf8) + [0x00, 0x1F, 0x80, 0xC3, 0xFF]
    var values = 0
    for _ in 0..<5000 {
      let bytes = random.mutate(sample, with: interesting)
      do throws(JSONProblem) {
        let value = try JSONValue.read(bytes)
        values += 1
        #expect(try JSONValue.read(value.compact) == value)
        #expect(try JSONValue.read(value.pretty) == value)
      } catch {
        #expect((0...bytes.count).contains(error.offset))
      }
    }
    #expect(values > 100 && values < 4000, "The mutations are neither harmless nor all fatal.")
  }
}
