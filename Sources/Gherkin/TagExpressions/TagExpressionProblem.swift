/// Why a text is not a tag expression, and where.
public struct TagExpressionProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A tag, `not` or `(` was expected, and this was found; nil for the end.
    case expectedOperand(found: String?)
    /// `and`, `or` or `)` was expected, and this was found.
    case expectedOperator(found: String)
    /// A `(` without a matching `)`.
    case unmatchedOpening
    /// A `)` without a matching `(`.
    case unmatchedClosing
    /// A backslash before a character that cannot be escaped; nil for the end.
    case illegalEscape(Unicode.Scalar?)
  }

  public var kind: Kind
  /// Where the problem starts, in Unicode scalars from 0.
  public var offset: Int
  /// The length in Unicode scalars; 0 at the end of the text.
  public var length: Int

  public init(kind: Kind, offset: Int, length: Int) {
    self.kind = kind
    self.offset = offset
    self.length = length
  }
}
