import Notations
import Testing

@Suite struct JSONWriterTests {
  private let sample: JSONValue = [
    "schema": "agent-console.buttons/1", "buttons": [["order": -1, "icon": nil, "shown": true]], "hidden": [],
    "none": [:], "ratio": 0.5, "\"key\"": 1,
  ]

  @Test("Compact output is one line without spaces") func compactOutputIsOneLineWithoutSpaces() {
    let expected =
      #"{"schema":"agent-console.buttons/1","buttons":[{"order":-1,"icon":null,"shown":true}],"#
      + #""hidden":[],"none":{},"ratio":0.5,"\"key\"":1}"#
    #expect(sample.compact == expected)
  }

  @Test("Pretty output has a line per member and indents by two spaces")
  func prettyOutputHasALinePerMember() {
    #expect(
      sample.pretty == #"""
        {
          "schema": "agent-console.buttons/1",
          "buttons": [
            {
              "order": -1,
              "icon": null,
              "shown": true
            }
          ],
          "hidden": [],
          "none": {},
          "ratio": 0.5,
          "\"key\"": 1
        }
        """#)
  }

  @Test("As a part of something, all lines but the first are further in")
  func asAPartOfSomethingItsLinesAreFurtherIn() {
    let lines = sample.pretty.split(separator: "\n")
    #expect(sample.pretty(depth: 1) == lines.joined(separator: "\n  "))
    #expect(JSONValue.list([]).pretty(depth: 3) == "[]")
  }

  @Test(
    "Text is escaped where necessary",
    arguments: [
      ("\"\\/", #""\"\\/""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
      ("\0\u{1B}[2J\u{1F}", #""\u0000\u001b[2J\u001f""#),
      ("\u{7F}\u{80}\u{9B}\u{9F}", #""\u007f\u0080\u009b\u009f""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
      ("\u{202E}\u{2066}\u{200B}\u{FEFF}\u{AD}", #""\u202e\u2066\u200b\ufeff\u00ad""#),
      ("\u{FE0F}a\u{FE0F}\u{FE0F}\u{E0100}", "\"\\ufe0fa\u{FE0F}\\ufe0f\\udb40\\udd00\""),
      ("\u{E000}\u{378}\u{F0000}", #""\ue000\u0378\udb80\udc00""#),
      ("\u{E0041}", #""\udb40\udc41""#), ("\u{2764}\u{FE0F}", "\"\u{2764}\u{FE0F}\""),
      (
        "a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}b",
        "\"a\u{301}\u{301}\u{301}\u{301}\\u0301\\u0301b\""
      ),
      ("é 日本 😀 \u{A0}", "\"é 日本 😀 \u{A0}\""), ("e\u{301}\r\n", "\"e\u{301}\\r\\n\""), ("", "\"\""),
    ])
  func textIsEscapedWhereNecessary(text: String, written: String) {
    #expect(JSONValue.text(text).compact.unicodeScalars.elementsEqual(written.unicodeScalars))
  }

  @Test("Written values are read back equal") func writtenValuesAreReadBackEqual() throws {
    let value: JSONValue = [
      "every": .text(String(String.UnicodeScalarView((0..<0x2100).compactMap(Unicode.Scalar.init)))),
      "numbers": [0, 1.25, 1e300, -1.5e-7, .integer(.min)],
    ]
    #expect(try JSONValue.read(value.compact) == value)
    #expect(try JSONValue.read(value.pretty) == value)
  }

  @Test("A missing value is null") func aMissingValueIsNull() {
    #expect(JSONValue(nil as String?) == nil)
    #expect(JSONValue(nil as Int?) == nil)
    #expect(JSONValue("a" as String?) == "a")
    #expect(JSONValue(3 as Int?) == 3)
    #expect(JSONValue(Double.infinity) == nil)
    #expect(JSONValue(Double.nan) == nil)
  }
}

@Suite struct JSONObjectTests {
  @Test("A member is replaced in place, appended or removed")
  func aMemberIsReplacedInPlaceAppendedOrRemoved() {
    var object = JSONObject([("a", 1), ("b", 2)])
    object["a"] = 3
    object["c"] = 4
    object["b"] = nil
    object["d"] = .some(.null)
    #expect(JSONValue.object(object).compact == #"{"a":3,"c":4,"d":null}"#)
    #expect(object["c"] == 4)
    #expect(object["b"] == nil)
  }

  @Test("Of duplicate keys the last value wins, in the first one's position")
  func ofDuplicateKeysTheLastValueWins() {
    #expect(JSONValue.object(JSONObject([("a", 1), ("b", 2), ("a", 3)])).compact == #"{"a":3,"b":2}"#)
  }

  @Test("A missing member, or a value of another type, is nil")
  func aMissingMemberOrAValueOfAnotherTypeIsNil() {
    let value: JSONValue = ["text": "a", "flag": true, "integer": 1, "list": [1]]
    #expect(value["text"]?.asText == "a")
    #expect(value["flag"]?.asFlag == true)
    #expect(value["integer"]?.asInteger == 1)
    #expect(value["list"]?.asList == [1])
    #expect(value["text"]?.asInteger == nil)
    #expect(value["missing"] == nil)
    #expect(value["text"]?["a"] == nil)
  }
}
