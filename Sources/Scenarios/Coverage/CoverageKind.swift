/// A kind of item in an organization's workflow that scenarios can exercise.
public enum CoverageKind: String, Hashable, Sendable, CaseIterable {
  /// The action was selected and ran.
  case conversationActions
  /// The command was typed and ran its action.
  case slashCommands
  /// The language of the desk while the agent had a conversation.
  case locales
  /// The event was sent to `window.top`.
  case providerEvents
  /// Rows of the session table, by mode.
  case sessionTransitions
  /// Rules of the warnings raised.
  case warnings
  /// Rules of the refusals; the refusal of a hidden action is listed under its reason.
  case refusals
  /// Why a conversation at the desk lacked a button.
  case hiddenReasons

  /// The heading of a list of these items.
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

/// Names of items of an organization's workflow, by kind, in the order in which they were found.
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
