import Records

/// What an install does to the rows of one table, by their names.
public struct TableChange: Hashable, Sendable {
  public let table: Table
  public let added: [String]
  /// Rows that are there already and get other values.
  public let changed: [String]
  public let removed: [String]
  /// How many rows stay as they are.
  public let kept: Int

  /// Whether anything changes.
  public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
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
    return changes.filter { !$0.isEmpty || $0.kept > 0 }
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
    return TableChange(
      table: Row.table,
      added: after.filter { before[$0.id] == nil }.map { name($0).name },
      changed: after.filter { row in before[row.id].map { $0 != row } ?? false }.map { name($0).name },
      removed: removed.map { oldName?($0).name ?? $0.name },
      kept: after.count { before[$0.id] == $0 })
  }
}
