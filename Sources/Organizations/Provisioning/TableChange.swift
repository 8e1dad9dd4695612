import Records

/// What an install does to the rows of one table.
public struct TableChange: Hashable, Sendable {
  public let table: Table
  public let rows: ListDifference
}

extension TableChange {
  /// The changes of all tables that have rows, in table order; rows are matched by id.
  static func all(from old: Solution?, to new: Solution) -> [TableChange] {
    Table.allCases.map { change(of: $0.rowType, from: old, to: new) }.filter {
      !$0.rows.isEmpty || $0.rows.kept > 0
    }
  }

  private static func change<Row: TableRow>(
    of type: Row.Type, from old: Solution?, to new: Solution
  ) -> TableChange {
    let name = RowNames(of: new)
    let oldName = old.map(RowNames.init)
    let (rows, after) = (old?[type] ?? [], new[type])
    let before = Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
    let ids = Set(after.map(\.id))
    let removed = rows.filter { !ids.contains($0.id) }
    var difference = ListDifference()
    difference.added = after.filter { before[$0.id] == nil }.map { name($0).name }
    difference.changed =
      after.filter { row in before[row.id].map { $0 != row } ?? false }.map { name($0).name }
    difference.removed = removed.map { oldName?($0).name ?? $0.name }
    difference.kept = after.count { before[$0.id] == $0 }
    return TableChange(table: Row.table, rows: difference)
  }
}
