import Diagnostics

/// The result of a check.
public enum Verdict: Hashable, Sendable {
  /// There are no problems, or none that fails a check.
  case passed
  /// There are problems.
  case failed
  /// A file could not be read, or only in part: there may be more problems than were found.
  case unread

  /// Notes never fail a check; warnings do only in strict mode, even one about a missing file.
  public init(on diagnostics: [Diagnostic], isStrict: Bool) {
    if diagnostics.contains(where: { $0.isError && $0.fault.rule.leavesFileUnread }) {
      self = .unread
    } else if diagnostics.contains(where: { $0.isError || isStrict && $0.severity == .warning }) {
      self = .failed
    } else {
      self = .passed
    }
  }
}
