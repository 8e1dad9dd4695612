/// The severity of a diagnostic.
public enum Severity: String, Hashable, Sendable, CaseIterable {
  /// It will not work.
  case error
  /// It may not do what was meant.
  case warning
  /// Good to know.
  case note
}
