/// Why a text is not percent-encoded, and at which offset.
public struct PercentProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The text ends in the middle of an escape: `%`, `%2`.
    case truncatedEscape
    /// `%` is not followed by two hexadecimal digits; the escape as written, `%zz`.
    case badEscape(String)
    /// The decoded bytes are not UTF-8.
    case notUTF8
  }

  /// The offset in the encoded text, in bytes, at which the escape begins.
  public var offset: Int
  public var kind: Kind

  public init(offset: Int, kind: Kind) {
    self.offset = offset
    self.kind = kind
  }
}
