/// Why a text is no tag expression, and where.
public struct TagExpressionProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A tag, `not` or `(` belongs here, and this stands here; nil for the end.
    case expectedOperand(found: String?)
    /// `and`, `or` or `)` belongs here, and this stands here.
    case expectedOperator(found: String)
    /// A `(` that nothing closes.
    case unmatchedOpening
    /// A `)` that closes nothing.
    case unmatchedClosing
    /// A backslash before something that needs none; nil for the end.
    case illegalEscape(Unicode.Scalar?)
  }

  public var kind: Kind
  /// From 0, in Unicode scalars: where what is wrong begins.
  public var offset: Int
  /// In Unicode scalars; 0 at the end of the text.
  public var length: Int

  public init(kind: Kind, offset: Int, length: Int) {
    self.kind = kind
    self.offset = offset
    self.length = length
  }
}
