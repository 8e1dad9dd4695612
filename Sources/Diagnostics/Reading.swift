import Arrays

/// The result of reading files: the value, and the diagnostics.
///
/// There is no value if any diagnostic is an error, so that no code can continue with an incomplete one.
public struct Reading<Value> {
  public let value: Value?
  /// Sorted by file, line and column.
  public let diagnostics: [Diagnostic]

  public init(_ value: Value?, _ diagnostics: [Diagnostic]) {
    self.value = diagnostics.contains { $0.isError } ? nil : value
    self.diagnostics = diagnostics.sorted { $0.place < $1.place }
  }
}

extension Reading: Sendable where Value: Sendable {}
