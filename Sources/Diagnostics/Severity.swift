/// The severity of a diagnostic.
public enum Severity: String, Hashable, Sendable, CaseIterable {
  /// It will not work.
  case error
  /// It may not do what was meant.
  case warning
  /// Good to know.
  case note
}

extension Severity: Comparable {
  /// Orders by how bad it is: a note is the least.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
