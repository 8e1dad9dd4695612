import Notations
import Testing

@Suite struct JSONWriterTests {
  private let sample: JSONValue = [
    "schema": "agent-console.buttons/1", "buttons": [["order": -1, "icon": nil, "shown": true]], "hidden": [],
    "none": [:], "ratio": 0.5, "\"key\"": 1,
  ]

  @Test("Compact is one line without spaces") func compactIsOneLineWithoutSpaces() {
    let expected =
      #"{"schema":"agent-console.buttons/1","buttons":[{"order":-1,"icon":null,"shown":true}],"#
      + #""hidden":[],"none":{},"ratio":0.5,"\"key\"":1}"#
    #expect(sample.compact == expected)
  }

  @Test("Pretty has a line for each member and two spaces for each level")
  func prettyHasALineForEachMemberAndTwoSpacesForEachLevel() {
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

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
    ("\0\u{1B}[2J\u{1F}", #""\u0000\u001b[2J\u001f""#),
    ("\u{7F}\u{80}\u{9B}\u{9F}", #""\u007f\u0080\u009b\u009f""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("é 日本 😀 \u{A0}", "\"é 日本 😀 \u{A0}\""), ("e\u{301}\r\n", "\"e\u{301}\\r\\n\""), ("", "\"\""),
  ])
  func textIsEscapedWhereItMustBe(text: String, written: String) {
    #expect(JSONValue.text(text).compact.unicodeScalars.elementsEqual(written.unicodeScalars))
  }

  @Test("What is written reads back equal") func whatIsWrittenReadsBackEqual() throws {
    let value: JSONValue = [
      "every": .text(String(String.UnicodeScalarView((0..<0x2100).compactMap(Unicode.Scalar.init)))),
      "numbers": [0, 1.25, 1e300, -1.5e-7, .integer(.min)],
    ]
    #expect(try JSONValue.read(value.compact) == value)
    #expect(try JSONValue.read(value.pretty) == value)
  }

  @Test("What is not there is null") func whatIsNotThereIsNull() {
    #expect(JSONValue(nil as String?) == nil)
    #expect(JSONValue(nil as Int?) == nil)
    #expect(JSONValue("a" as String?) == "a")
    #expect(JSONValue(3 as Int?) == 3)
    #expect(JSONValue(Double.infinity) == nil)
    #expect(JSONValue(Double.nan) == nil)
  }
}

@Suite struct JSONObjectTests {
  @Test("A member is replaced in its place added at the end or taken out")
  func aMemberIsReplacedInItsPlaceAddedAtTheEndOrTakenOut() {
    var object = JSONObject([("a", 1), ("b", 2)])
    object["a"] = 3
    object["c"] = 4
    object["b"] = nil
    object["d"] = .some(.null)
    #expect(JSONValue.object(object).compact == #"{"a":3,"c":4,"d":null}"#)
    #expect(object["c"] == 4)
    #expect(object["b"] == nil)
  }

  @Test("Of two values of a key the last counts in the firsts position")
  func ofTwoValuesOfAKeyTheLastCountsInTheFirstsPosition() {
    #expect(JSONValue.object(JSONObject([("a", 1), ("b", 2), ("a", 3)])).compact == #"{"a":3,"b":2}"#)
  }

  @Test("A value of another kind is not there") func aValueOfAnotherKindIsNotThere() {
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
