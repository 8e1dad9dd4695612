import Records

/// How many rows of one table something has.
public struct RowCount: Hashable, Sendable {
  public let table: Table
  public let count: Int

  public init(_ table: Table, _ count: Int) { (self.table, self.count) = (table, count) }
}

extension Solution {
  /// For each table that has any, how many of its rows are components, or how many are data.
  public func rowCounts(areComponents: Bool) -> [RowCount] {
    Table.allCases.map { RowCount($0, rowNames(of: $0, areComponents: areComponents).count) }
      .filter { $0.count > 0 }
  }
}

extension Organization {
  /// The names of the actions that stay when a solution is deleted without its data, and that no capability links any
  /// more: their buttons then show in every conversation.
  public func actionsLeftWithoutCapability(by solution: Solution, leaving left: Solution?) -> [String] {
    guard let left else { return [] }
    let linked = Set(
      catalogue.actions.filter { !$0.capabilities.isEmpty }.map(\.action.id))
    let kept = Set(left.conversationActions.map(\.id))
    var after = self
    after.uninstall(solution.uniqueName, leaving: left)
    return after.catalogue.actions.filter { entry in
      entry.action.isActive && entry.capabilities.isEmpty && linked.contains(entry.action.id)
        && kept.contains(entry.action.id)
    }.map(\.action.name)
  }
}
