import Diagnostics

/// A problem with a key and its value, whatever they mean.
public enum KeyFault: Fault {
  case duplicateKey(key: String, first: Place)
  /// A value of the wrong kind: `order: first`.
  case wrongType(key: String, expected: ValueKind, found: ValueKind, text: String?)

  public var rule: any FaultRule {
    switch self {
    case .duplicateKey: KeyRule.duplicateKey
    case .wrongType: KeyRule.wrongType
    }
  }
}

/// A rule for keys and their values.
public enum KeyRule: String, LoadRule {
  case duplicateKey = "duplicate-key"
  case wrongType = "wrong-type"

  public var leavesFileUnread: Bool { false }
}

/// The kinds of value in a file, as messages name them.
public enum ValueKind: String, Hashable, Sendable {
  case text, wholeNumber, flag, list, mapping, nothing
}
