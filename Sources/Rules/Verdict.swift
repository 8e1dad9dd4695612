import Diagnostics

/// How a check ends.
public enum Verdict: Hashable, Sendable {
  /// Nothing is wrong, or nothing that fails a check.
  case passed
  /// Something is wrong.
  case failed
  /// A file could not be read, or not to its end: there may be more than what was found.
  case unread

  /// Notes never fail a check; warnings do where it is strict.
  public init(on diagnostics: [Diagnostic], isStrict: Bool) {
    if diagnostics.contains(where: { $0.fault.rule.leavesFileUnread }) {
      self = .unread
    } else if diagnostics.contains(where: { $0.isError || isStrict && $0.severity == .warning }) {
      self = .failed
    } else {
      self = .passed
    }
  }
}
