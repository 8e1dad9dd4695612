/// A duration of virtual time in milliseconds, written `300ms`, `2s` or `3m`.
public struct Span: Hashable, Sendable {
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public static func seconds(_ count: Int64) -> Span { Span(milliseconds: count * 1000) }
  public static func minutes(_ count: Int64) -> Span { Span(milliseconds: count * 60_000) }

  /// Reads a whole number with its unit, at most a year.
  public init?(_ text: some StringProtocol) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int64(digits) else { return nil }
    let factor: Int64
    switch text.dropFirst(digits.count) {
    case "ms": factor = 1
    case "s": factor = 1000
    case "m": factor = 60_000
    default: return nil
    }
    let (product, overflow) = count.multipliedReportingOverflow(by: factor)
    guard !overflow, product <= 366 * 24 * 3_600_000 else { return nil }
    milliseconds = product
  }
}

extension Span: Comparable {
  public static func < (left: Span, right: Span) -> Bool { left.milliseconds < right.milliseconds }
}

extension Span: CustomStringConvertible {
  public var description: String {
    if milliseconds % 60_000 == 0, milliseconds > 0 { return "\(milliseconds / 60_000)m" }
    if milliseconds % 1000 == 0 { return "\(milliseconds / 1000)s" }
    return "\(milliseconds)ms"
  }
}
