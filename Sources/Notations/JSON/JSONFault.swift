import Diagnostics

/// Why text is not JSON.
public enum JSONFault: Fault {
  case unexpectedEnd
  case unexpectedByte(UInt8)
  /// A backslash and what JSON does not know behind it.
  case badEscape
  /// Half of a surrogate pair: `\ud83d` without its other half.
  case loneSurrogate
  /// A number that JSON does not know: `01`, `1.`, `+1`.
  case badNumber
  /// A control character in a text, which must be escaped.
  case controlCharacterInText(UInt8)
  case tooDeep(limit: Int)
  /// Something more behind the value.
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
