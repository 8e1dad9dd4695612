/// A kind of thing in an organization's workflow that scenarios exercise or leave alone.
public enum CoverageKind: String, Hashable, Sendable, CaseIterable {
  /// Selected and done.
  case conversationActions
  /// Typed, and it ran its action.
  case slashCommands
  /// The language of the desk while the agent had a conversation.
  case locales
  /// Sent to `window.top`.
  case providerEvents
  /// Rows of the secondary session's table, by mode.
  case sessionTransitions
  /// Rules of warnings that were raised.
  case warnings
  /// Rules by which something was refused; a hidden action's stands under its reason.
  case refusals
  /// Why a conversation at the desk lacked a button.
  case hiddenReasons

  /// What a list of them is headed with.
  public var label: String {
    switch self {
    case .conversationActions: "conversation actions"
    case .slashCommands: "slash commands"
    case .locales: "locales"
    case .providerEvents: "provider events"
    case .sessionTransitions: "session transitions"
    case .warnings: "warnings"
    case .refusals: "refusals"
    case .hiddenReasons: "hidden reasons"
    }
  }
}

/// Things of an organization's workflow, by kind, each by its name; in the order in which they were found.
struct CoverageItems: Hashable, Sendable {
  private(set) var names: [CoverageKind: [String]] = [:]
  private var seen: [CoverageKind: Set<String>] = [:]

  subscript(kind: CoverageKind) -> [String] { names[kind] ?? [] }

  func contains(_ name: String, _ kind: CoverageKind) -> Bool { seen[kind]?.contains(name) == true }

  mutating func insert(_ name: String, _ kind: CoverageKind) {
    guard seen[kind, default: []].insert(name).inserted else { return }
    names[kind, default: []].append(name)
  }

  mutating func formUnion(_ other: CoverageItems) {
    for kind in CoverageKind.allCases {
      for name in other[kind] { insert(name, kind) }
    }
  }
}
