/// A number as JSON writes it: `1.10` keeps its zero, and no digit is lost.
public struct JSONNumber: Hashable, Sendable {
  /// The text as written, always a number according to RFC 8259.
  public let text: String

  /// Nil for infinity and not-a-number, which JSON cannot hold.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    text = "\(value)"
  }

  /// The caller has checked it against the grammar.
  init(read text: String) { self.text = text }

  /// The nearest `Double`; infinity if the number is too large.
  public var double: Double { Double(text) ?? .nan }
}
