/// A number as JSON writes it: `1.10` keeps its zero, and no digit is lost.
public struct JSONNumber: Hashable, Sendable {
  /// What is written: always a number by the grammar of RFC 8259.
  public let text: String

  /// Nil for infinity and not-a-number, which JSON cannot hold.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    text = "\(value)"
  }

  /// The caller has read it by the grammar.
  init(read text: String) { self.text = text }

  /// The nearest number that the machine can reckon with; infinity where it is too large.
  public var double: Double { Double(text) ?? .nan }
}
