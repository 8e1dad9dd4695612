import Notations
import Simulation

/// Why a pasted address or value of `data` cannot be read, in a sentence.
public enum DecodingWords {
  public static func why(_ reason: AppTabDecoding.Reason) -> String {
    switch reason {
    case .nothing: "There is nothing to decode: paste an app tab's URL or the value of data."
    case .noData: "The address has no data parameter."
    case .percent(let kind): why(kind)
    case .json(let kind): why(kind)
    case .noJSON: "This is neither JSON nor an address with a data parameter."
    case .stillEncoded:
      "It is still percent-encoded after \(AppTabDecoding.maximumRounds) rounds, more than any app "
        + "would decode."
    case .noObject: "The JSON is not an object, so it has no conversationId."
    case .noConversationId(similar: nil): "The JSON object has no conversationId."
    case .noConversationId(similar: let key?):
      "The JSON object has no conversationId, but it has \(key): keys are case-sensitive."
    case .conversationIdIsNoText: "The conversationId is not a string."
    case .conversationIdIsNoGUID(let text): "The conversationId “\(text.onOneLine)” is not a GUID."
    }
  }

  private static func why(_ kind: PercentProblem.Kind) -> String {
    switch kind {
    case .truncatedEscape: "A percent sign needs two hexadecimal digits, but the text ends first."
    case .badEscape(let escape):
      "“\(escape.onOneLine)” is not an escape: a percent sign needs two hexadecimal digits."
    case .notUTF8: "The escapes here decode to bytes that are not UTF-8."
    }
  }

  static func why(_ kind: JSONProblem.Kind) -> String {
    switch kind {
    case .unexpectedEnd: "The JSON ends too early."
    case .unexpectedByte(let byte): "JSON does not allow \(name(of: byte)) here."
    case .badEscape: "JSON strings have no such escape."
    case .loneSurrogate: "A string contains only half of a surrogate pair."
    case .badNumber: "This is not a valid JSON number."
    case .controlCharacterInText: "A control character in a string must be escaped."
    case .tooDeep(let limit): "Lists and objects are nested more than \(limit) deep."
    case .trailingText: "There is more text after the end of the JSON."
    case .notUTF8: "The bytes here are not UTF-8."
    case .duplicateKey(let key): "The key “\(key.onOneLine)” occurs twice."
    }
  }

  private static func name(of byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7E: "“\(Character(Unicode.Scalar(byte)))”"
    case 0x20: "a space"
    case ..<0x20, 0x7F: "a control character"
    default: "a character that is not ASCII"
    }
  }
}
