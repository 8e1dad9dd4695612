import Records

/// A row whose id follows from what its file says of it, where no `id:` is given: so that two runs compare.
protocol DerivableRow: TableRow {
  /// The keys that `derivationKey` is made of.
  static var derivationColumns: [String] { get }

  /// What tells the row from the others of its table.
  func derivationKey(in index: RowIndex) -> String
}

extension DerivableRow {
  static var derivationColumns: [String] { ["name"] }

  func derivationKey(in index: RowIndex) -> String { name }

  /// What the names begin with from which the ids of a solution's rows are derived.
  static func derivationPrefix(solution: String) -> String { "\(solution)/\(table.logicalName)/" }

  /// The id that the row gets behind its solution's prefix.
  func derivedID(behind prefix: String, in index: RowIndex) -> GUID {
    GUID(named: prefix + derivationKey(in: index), in: .agentConsoleSpace)
  }
}

extension Provider: DerivableRow {}
extension ConversationAction: DerivableRow {}
extension ChannelCapability: DerivableRow {}

extension ApplicationTabTemplate: DerivableRow {
  static var derivationColumns: [String] { ["uniqueName", "name"] }

  func derivationKey(in index: RowIndex) -> String { uniqueName ?? name }
}

extension ConversationActionLocale: DerivableRow {
  static var derivationColumns: [String] { ["conversationAction", "locale"] }

  func derivationKey(in index: RowIndex) -> String {
    // An action of another solution has no name here; its id tells it from others as well.
    guard let action = conversationAction.map({ index.name(of: $0) ?? $0.description }) else {
      // Of rows that are left over, nothing but what they say tells one from another.
      return ["", locale.label, label, slashCommand ?? ""].joined(separator: "/")
    }
    return action + "/" + locale.label
  }
}
