import Notations
import Simulation

/// Why a pasted address or value of `data` cannot be read, in a sentence.
public enum DecodingWords {
  public static func why(_ reason: AppTabDecoding.Reason) -> String {
    switch reason {
    case .nothing: "There is nothing to decode: paste an app tab's URL or the value of data."
    case .noData: "The address has no parameter data."
    case .percent(let kind): why(kind)
    case .json(let kind): why(kind)
    case .noJSON: "This is neither JSON nor an address with a parameter data."
    case .stillEncoded:
      "It is still percent-encoded after \(AppTabDecoding.maximumRounds) rounds, more than any app "
        + "would undo."
    case .noObject: "The JSON is no object, so it has no conversationId."
    case .noConversationId(similar: nil): "The JSON object has no conversationId."
    case .noConversationId(similar: let key?):
      "The JSON object has no conversationId, but \(key): the key's case counts."
    case .conversationIdIsNoText: "The conversationId is not a text."
    case .conversationIdIsNoGUID(let text): "The conversationId “\(text.onOneLine)” is not a GUID."
    }
  }

  private static func why(_ kind: PercentProblem.Kind) -> String {
    switch kind {
    case .truncatedEscape: "A percent sign needs two hexadecimal digits, and the text ends before them."
    case .badEscape(let escape):
      "“\(escape.onOneLine)” is no escape: a percent sign needs two hexadecimal digits."
    case .notUTF8: "The escapes here stand for bytes that are not UTF-8."
    }
  }

  static func why(_ kind: JSONProblem.Kind) -> String {
    switch kind {
    case .unexpectedEnd: "The JSON ends too early."
    case .unexpectedByte(let byte): "The JSON cannot go on with \(name(of: byte))."
    case .badEscape: "JSON knows no such escape in a text."
    case .loneSurrogate: "Half of a surrogate pair stands alone in a text."
    case .badNumber: "JSON writes numbers in another way."
    case .controlCharacterInText: "A control character in a text must be escaped."
    case .tooDeep(let limit): "Lists and objects stand in one another more than \(limit) deep."
    case .trailingText: "The JSON is over, and something follows."
    case .notUTF8: "The bytes here are not UTF-8."
    case .duplicateKey(let key): "The key “\(key.onOneLine)” stands there twice."
    }
  }

  private static func name(of byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7E: "“\(Character(Unicode.Scalar(byte)))”"
    case 0x20: "a blank"
    case ..<0x20, 0x7F: "a control character"
    default: "a character that is not ASCII"
    }
  }
}
