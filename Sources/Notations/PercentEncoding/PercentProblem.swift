/// Why a text is not percent-encoded, and where.
public struct PercentProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The text ends in the middle of an escape: `%`, `%2`.
    case truncatedEscape
    /// What follows `%` are not two hexadecimal digits; the escape as written, `%zz`.
    case badEscape(String)
    /// The escapes stand for bytes that are not UTF-8.
    case notUTF8
  }

  /// In bytes of the encoded text: where the escape begins.
  public var offset: Int
  public var kind: Kind

  public init(offset: Int, kind: Kind) {
    self.offset = offset
    self.kind = kind
  }
}
