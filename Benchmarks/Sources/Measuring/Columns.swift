/// Text at the right end of a column.
public func right(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

/// A number with so many digits after the point.
public func rounded(_ number: Double, _ digits: Int) -> String {
  var power = 1.0
  for _ in 0..<digits { power *= 10 }
  return "\((number * power).rounded() / power)"
}

extension String {
  /// Text at the left end of a column.
  public func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
