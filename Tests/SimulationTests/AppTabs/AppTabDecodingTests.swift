import Notations
import Records
import TestSupport
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

  /// Each was pasted by somebody's script, which cut a text in the middle of a character.
  private static let notUTF8: [(bytes: [UInt8], offset: Int)] = [
    (text("%22") + [0xDF], 3), (text("%257D") + [0x80], 5), ([0xA3] + text("%25"), 0),
    (text("?data=%7B") + [0xC3, 0x28], 9), ([0xFF, 0xFE, 0x7B], 0),
  ]

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test("Bytes that are not UTF-8 are told at their place", arguments: notUTF8)
  func bytesThatAreNotUTF8AreToldAtTheirPlace(bytes: [UInt8], offset: Int) {
    let decoding = AppTabDecoding(bytes: bytes)
    #expect(decoding.problem == .init(offset: offset, reason: .json(.notUTF8)))
    #expect(decoding.json == nil && decoding.conversationId == nil)
  }

  @Test("An escape for a byte that is not UTF-8 is told at its place")
  func anEscapeForAByteThatIsNotUTF8IsToldAtItsPlace() {
    let decoding = AppTabDecoding("?data=é%41%DF%22")
    #expect(decoding.problem == .init(offset: 11, reason: .percent(.notUTF8)))
  }

  @Test("UTF-16 and a byte order mark are read as Windows writes them", arguments: [true, false])
  func utf16IsReadAsWindowsWritesIt(isLittle: Bool) {
    let encoding: TextEncoding = isLittle ? .utf16LittleEndian : .utf16BigEndian
    let decoding = AppTabDecoding(bytes: encoding.bytes(of: Array("\(Self.encoded)\r\n".utf8)))
    #expect(decoding.conversationId?.description == Self.id)
    #expect(AppTabDecoding("\u{FEFF}" + Self.encoded).conversationId?.description == Self.id)
  }

  @Test("Whatever the bytes there is an id or a problem inside the text", .tags(.trials))
  func whateverTheBytesThereIsAnIdOrAProblemInsideTheText() {
    var random = SeededRandom(seed: 2026)
    let interesting =
      Array("%25%22%7B{}[]\"+&=?#/:".utf8) + [0x00, 0x80, 0xA3, 0xC3, 0xDF, 0xEF, 0xF0, 0xFE, 0xFF]
    let forms = [
      Self.json, Self.encoded, "?x=1&data=\(Self.encoded)", PercentEncoding.encodeComponent(Self.encoded),
      "%22",
      "https://contoso.example/a.html?data=\(Self.encoded)#top",
    ]
    for _ in 0..<Trials.count(3000, thorough: 300_000) {
      let bytes = random.mutate(Array(random.pick(forms).utf8), with: interesting)
      let decoding = AppTabDecoding(bytes: bytes)
      #expect((decoding.conversationId == nil) == (decoding.problem != nil), "\(bytes)")
      if let problem = decoding.problem { #expect((0...bytes.count).contains(problem.offset), "\(bytes)") }
    }
  }

  @Test("The engine's own addresses can be read back") func theEnginesOwnAddressesCanBeReadBack() throws {
    let id = try #require(GUID(Self.id))
    var template = ApplicationTabTemplate(id: id)
    template.parameters = [
      TemplateParameter(name: "webresourceName", value: "fab_/cobrowse.html"),
      TemplateParameter(name: "orgname", value: "north & south"),
    ]
    let address = try AppTabAddress(template, conversation: id)
    let decoding = AppTabDecoding(try #require(address.url))
    #expect(decoding.conversationId == id)
    #expect(decoding.data == address.conversationData?.encoded)
    #expect(decoding.otherParameters == [TemplateParameter(name: "orgname", value: "north & south")])
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
