import Diagnostics

/// Why text is not JSON.
public enum JSONFault: Fault {
  case unexpectedEnd
  case unexpectedByte(UInt8)
  /// A backslash followed by something that is not a JSON escape.
  case badEscape
  /// Half of a surrogate pair: `\ud83d` without the other half.
  case loneSurrogate
  /// An invalid number: `01`, `1.`, `+1`.
  case badNumber
  /// A control character in a text that is not escaped.
  case controlCharacterInText(UInt8)
  case tooDeep(limit: Int)
  /// More text after the value.
  case trailingText
  case notUTF8
  case duplicateKey(String)

  public var rule: any FaultRule { JSONRule.syntax }
}

/// The rule of JSON.
public enum JSONRule: String, LoadRule {
  case syntax = "json-syntax"

  public var leavesFileUnread: Bool { true }
}
