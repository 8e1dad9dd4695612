/// What reading files gave: the value, and what there is to say about the files.
///
/// There is no value where anything is an error, so nobody can go on with half of one.
public struct Reading<Value> {
  public let value: Value?
  /// By file, line and column.
  public let diagnostics: [Diagnostic]

  public init(_ value: Value?, _ diagnostics: [Diagnostic]) {
    self.value = diagnostics.contains(where: \.isError) ? nil : value
    self.diagnostics = diagnostics.sorted { $0.place < $1.place }
  }
}

extension Reading: Sendable where Value: Sendable {}
