import Notations
import Simulation
import Testing
import Wording

struct DecodingWordsTests {
  private static let json: [JSONProblem.Kind] = [
    .unexpectedEnd, .unexpectedByte(0x09), .unexpectedByte(0x20), .unexpectedByte(UInt8(ascii: "x")),
    .unexpectedByte(0xC3), .badEscape, .loneSurrogate, .badNumber, .controlCharacterInText(0),
    .tooDeep(limit: 128),
    .trailingText, .notUTF8, .duplicateKey("a\nb"),
  ]

  private static let percent: [PercentProblem.Kind] = [.truncatedEscape, .badEscape("%z\n"), .notUTF8]

  private static let reasons: [AppTabDecoding.Reason] =
    json.map(AppTabDecoding.Reason.json) + percent.map(AppTabDecoding.Reason.percent) + [
      .nothing, .noData, .noJSON, .stillEncoded, .noObject, .noConversationId(similar: nil),
      .noConversationId(similar: "ConversationId"), .conversationIdIsNoText, .conversationIdIsNoGUID("a\nb"),
    ]

  @Test("Every reason is a sentence", arguments: reasons)
  func everyReasonIsASentence(reason: AppTabDecoding.Reason) {
    #expect(flaw(inSentence: DecodingWords.why(reason)) == nil, "\(DecodingWords.why(reason))")
  }
}
