import Records

/// What an install does to the rows of one table.
public struct TableChange: Hashable, Sendable {
  public let table: Table
  public let rows: ListDifference
}

extension TableChange {
  /// The changes of all tables that have rows, in the tables' order; rows are told apart by their ids.
  static func all(from old: Solution?, to new: Solution) -> [TableChange] {
    let changes = [
      change(\.providers, from: old, to: new),
      change(\.conversationActions, from: old, to: new),
      change(\.conversationActionLocales, from: old, to: new),
      change(\.channelCapabilities, from: old, to: new),
      change(\.applicationTabTemplates, from: old, to: new),
    ]
    return changes.filter { !$0.rows.isEmpty || $0.rows.kept > 0 }
  }

  private static func change<Row: TableRow>(
    _ rows: KeyPath<Solution, [Row]>, from old: Solution?, to new: Solution
  ) -> TableChange {
    let name = RowNames(of: new)
    let oldName = old.map(RowNames.init)
    let before = Dictionary((old?[keyPath: rows] ?? []).map { ($0.id, $0) }) { first, _ in first }
    let after = new[keyPath: rows]
    let ids = Set(after.map(\.id))
    let removed = (old?[keyPath: rows] ?? []).filter { !ids.contains($0.id) }
    var difference = ListDifference()
    difference.added = after.filter { before[$0.id] == nil }.map { name($0).name }
    difference.changed =
      after.filter { row in before[row.id].map { $0 != row } ?? false }.map { name($0).name }
    difference.removed = removed.map { oldName?($0).name ?? $0.name }
    difference.kept = after.count { before[$0.id] == $0 }
    return TableChange(table: Row.table, rows: difference)
  }
}
