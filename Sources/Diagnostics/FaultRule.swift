/// A rule that a fault breaks.
public protocol FaultRule: Hashable, Sendable {
  /// What diagnostics print in brackets and people search for: `unknown-key`.
  var id: String { get }
  /// How much it matters; what is read all the same is no error.
  var severity: Severity { get }
  /// Whether a file that breaks it was not read, or not to its end: then nobody knows what else is wrong with it.
  var leavesFileUnread: Bool { get }
}

/// A rule of loading: what a file must be so that anything else can be said of it.
///
/// Each room lists its own in an enum beside its faults, with the rules' ids as raw values.
public protocol LoadRule: FaultRule, CaseIterable, RawRepresentable where RawValue == String {}

extension LoadRule {
  public var id: String { rawValue }
  public var severity: Severity { .error }
}
