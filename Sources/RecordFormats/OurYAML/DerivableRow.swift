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

  /// The id that a row of this solution gets.
  func derivedID(solution: String, in index: RowIndex) -> GUID {
    GUID(
      named: "\(solution)/\(Self.table.logicalName)/\(derivationKey(in: index))", in: .agentConsoleSpace)
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
    let action = conversationAction.map { index.name(of: $0) ?? $0.description } ?? ""
    return "\(action)/\(locale.label)"
  }
}
