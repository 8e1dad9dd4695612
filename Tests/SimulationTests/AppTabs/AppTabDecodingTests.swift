import Notations
import Records
import Testing

@testable import Simulation

struct AppTabDecodingTests {
  private static let id = "6f1c0f0e-2d0c-4a53-9d5b-0123456789ab"
  private static let json = #"{"conversationId":"\#(id)"}"#
  private static let encoded = PercentEncoding.encodeComponent(json)

  /// Every form in which a person may paste it.
  @Test(
    "Every form of the same value is read",
    arguments: [
      (json, 0),
      ("  \(json)\n", 0),
      (encoded, 1),
      ("?data=\(encoded)", 1),
      ("data=\(encoded)", 1),
      ("&x=1&data=\(encoded)", 1),
      ("/webresources/fab_/cobrowse.html?data=\(encoded)", 1),
      ("https://contoso.example/WebResources/fab_/cobrowse.html?DATA=\(encoded)#top", 1),
      ("https://contoso.example/?d%61ta=\(encoded)", 1),
      ("?data=\(json)", 0),
      (PercentEncoding.encodeComponent(encoded), 2),
      ("?data=\(PercentEncoding.encodeComponent(encoded))", 2),
      ("?data=\(PercentEncoding.encodeComponent(PercentEncoding.encodeComponent(encoded)))", 3),
      (PercentEncoding.encodeComponent("https://contoso.example/a.html?data=\(encoded)"), 2),
    ])
  func everyFormOfTheSameValueIsRead(pasted: String, rounds: Int) {
    let decoding = AppTabDecoding(pasted)
    #expect(decoding.conversationId?.description == Self.id)
    #expect(decoding.rounds == rounds)
    #expect(decoding.text == Self.json)
    #expect(decoding.raw == pasted)
    #expect(decoding.problem == nil)
  }

  @Test("The engine's own addresses can be read back") func theEnginesOwnAddressesCanBeReadBack() throws {
    let id = try #require(GUID(Self.id))
    var template = ApplicationTabTemplate(id: id)
    template.parameters = [
      TemplateParameter(name: "webresourceName", value: "fab_/cobrowse.html"),
      TemplateParameter(name: "team", value: "north & south"),
    ]
    let address = try AppTabAddress(template, conversation: id)
    let decoding = AppTabDecoding(address.url)
    #expect(decoding.conversationId == id)
    #expect(decoding.data == address.encodedData)
    #expect(decoding.otherParameters == [TemplateParameter(name: "team", value: "north & south")])
  }

  @Test("A plus is a space in a query string and a plus in JSON")
  func aPlusIsASpaceInAQueryStringAndAPlusInJSON() {
    let blanks = "%7B%22conversationId%22:+%22\(Self.id)%22,%22note%22:%221%2B1+is+2%22%7D"
    #expect(AppTabDecoding("?data=\(blanks)").json?["note"] == "1+1 is 2")
    #expect(AppTabDecoding(blanks).json?["note"] == "1+1 is 2")
    #expect(AppTabDecoding(#"{"note":"1+1"}"#).json?["note"] == "1+1")
  }

  @Test("A percent sign inside the JSON stays") func aPercentSignInsideTheJSONStays() {
    #expect(AppTabDecoding(#"{"note":"100%25"}"#).json?["note"] == "100%25")
  }

  @Test("The first data parameter is decoded, and the others are listed")
  func theFirstDataParameterIsDecodedAndTheOthersAreListed() {
    let decoding = AppTabDecoding("?a=1+2&data=\(Self.encoded)&Data=x&b")
    #expect(decoding.conversationId?.description == Self.id)
    #expect(
      decoding.otherParameters == [
        TemplateParameter(name: "a", value: "1 2"), TemplateParameter(name: "Data", value: "x"),
        TemplateParameter(name: "b", value: ""),
      ])
  }

  @Test("The id is returned in lower case without braces") func theIdIsReturnedInLowerCaseWithoutBraces() {
    let decoding = AppTabDecoding(#"{"conversationId":"{\#(Self.id.uppercased())}"}"#)
    #expect(decoding.conversationId?.description == Self.id)
  }

  /// Offsets count bytes of what was pasted, however deep the encoding.
  @Test(
    "A value without JSON is reported with position and reason",
    arguments: [
      ("", 0, AppTabDecoding.Reason.nothing),
      ("   ", 0, .nothing),
      ("hello", 0, .noJSON),
      ("https://contoso.example/a.html", 30, .noData),
      ("/a.html?x=1", 8, .noData),
      ("?data=%7B%22a%zz", 13, .percent(.badEscape("%zz"))),
      ("?data=%7B%2", 9, .percent(.truncatedEscape)),
      ("%7B%22a%22%3A%FF", 13, .percent(.notUTF8)),
      (#"{"a":}"#, 5, .json(.unexpectedByte(UInt8(ascii: "}")))),
      ("%7B%22a%22%3A%7D", 13, .json(.unexpectedByte(UInt8(ascii: "}")))),
      ("%257B%2522a%2522%253A%257D", 21, .json(.unexpectedByte(UInt8(ascii: "}")))),
      (" ?data=%7B%22é%22", 18, .json(.unexpectedEnd)),
      ("%25252525257B", 0, .stillEncoded),
    ])
  func aValueWithoutJSONIsReportedWithPositionAndReason(
    pasted: String, offset: Int, reason: AppTabDecoding.Reason
  ) {
    let decoding = AppTabDecoding(pasted)
    #expect(decoding.json == nil)
    #expect(decoding.problem == AppTabDecoding.Problem(offset: offset, reason: reason))
  }

  @Test(
    "JSON without an id is reported with the reason",
    arguments: [
      ("[1]", 0, AppTabDecoding.Reason.noObject),
      (#""text""#, 0, .noObject),
      ("{}", 0, .noConversationId(similar: nil)),
      (#"{"a":1,"conversationid":"x"}"#, 7, .noConversationId(similar: "conversationid")),
      (#"{"conversationId":7}"#, 1, .conversationIdIsNoText),
      ("?data=%7B%22conversationId%22%3A%22x%22%7D", 9, .conversationIdIsNoGUID("x")),
    ])
  func jsonWithoutAnIdIsReportedWithTheReason(pasted: String, offset: Int, reason: AppTabDecoding.Reason) {
    let decoding = AppTabDecoding(pasted)
    #expect(decoding.json != nil)
    #expect(decoding.conversationId == nil)
    #expect(decoding.problem == AppTabDecoding.Problem(offset: offset, reason: reason))
  }

  @Test("Bytes that are not text are refused with their position")
  func bytesThatAreNotTextAreRefusedWithTheirPosition() {
    let decoding = AppTabDecoding(bytes: Array(#"{"a":""#.utf8) + [0xFF])
    #expect(decoding.problem == AppTabDecoding.Problem(offset: 6, reason: .json(.notUTF8)))
  }
}
