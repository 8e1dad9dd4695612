/// A rule that a fault breaks.
public protocol FaultRule: Hashable, Sendable {
  /// The id that diagnostics print in brackets and people search for: `unknown-key`.
  var id: String { get }
  /// The severity of breaking it; not an error if the file is read anyway.
  var severity: Severity { get }
  /// Whether a file that breaks it is not read, or not to its end; its other problems are unknown then.
  var leavesFileUnread: Bool { get }
}

/// A rule of loading, which a file must satisfy before anything else can be said about it.
///
/// Each module lists its own in an enum beside its faults, with the rules' ids as raw values.
public protocol LoadRule: FaultRule, CaseIterable, RawRepresentable where RawValue == String {}

extension LoadRule {
  public var id: String { rawValue }
  public var severity: Severity { .error }
}
