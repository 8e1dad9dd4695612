/// The rule that a diagnostic is about.
public enum BrokenRule: Hashable, Sendable {
  case loading(LoadRule)
  /// A rule of `check`, which is known by its id alone: each is a type of its own.
  case check(id: String)

  public var id: String {
    switch self {
    case .loading(let rule): rule.rawValue
    case .check(let id): id
    }
  }

  /// Whether a file was not read, or not to its end.
  public var leavesFileUnread: Bool {
    if case .loading(let rule) = self { rule.leavesFileUnread } else { false }
  }
}
