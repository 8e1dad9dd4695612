import Records

extension Solution {
  /// The rows of a table with a lookup to the row with this id in another table.
  func rows(of table: Table, linkedTo id: GUID, in target: Table) -> [any TableRow] {
    func linked<Row: TableRow>(_ type: Row.Type) -> [any TableRow] {
      let lookups = Row.lookups.filter { $0.table == target }
      guard !lookups.isEmpty else { return [] }
      return self[type].filter { row in lookups.contains { row[$0.access] == id } }
    }
    return linked(table.rowType)
  }
}
