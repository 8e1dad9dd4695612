/// Why bytes are not JSON, and where.
public struct JSONProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
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
  }

  /// In bytes from the start: where what is wrong begins.
  public var offset: Int
  public var kind: Kind

  public init(offset: Int, kind: Kind) {
    self.offset = offset
    self.kind = kind
  }
}
