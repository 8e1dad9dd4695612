import Records

/// A link from a row to a row of another table, by the id in one of its lookups.
struct RowLink {
  let row: RowName
  /// The table of the row it links to.
  let table: Table
  let id: GUID
}

extension Solution {
  /// The links of all rows, in the order of tables, rows and columns.
  ///
  /// They are derived from the columns, so that a new lookup is not missed.
  var links: [RowLink] {
    let name = RowNames(of: self)
    func links<Row: TableRow>(of type: Row.Type) -> [RowLink] {
      let lookups = Row.lookups
      guard !lookups.isEmpty else { return [] }
      return self[type].flatMap { row in
        lookups.compactMap { lookup in
          row[keyPath: lookup.path].map { RowLink(row: name(row), table: lookup.table, id: $0) }
        }
      }
    }
    return Table.allCases.flatMap { links(of: $0.rowType) }
  }
}
