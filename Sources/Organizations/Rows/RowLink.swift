import Records

/// A link from a row to a row of another table, by the id in one of its lookups.
struct RowLink {
  let row: RowName
  /// The table of the row it links to.
  let table: Table
  let id: GUID
}

extension Solution {
  /// Some links of the rows, in the order of tables, rows and columns.
  ///
  /// They are derived from the columns, so that a new lookup is not missed.
  ///
  /// - Parameter isMeant: chooses links by the table and the id of the row that they lead to.
  func links(where isMeant: (Table, GUID) -> Bool) -> [RowLink] {
    lazy var name = RowNames(of: self)
    func links<Row: TableRow>(of type: Row.Type) -> [RowLink] {
      let lookups = Row.lookups
      guard !lookups.isEmpty else { return [] }
      return self[type].flatMap { row in
        lookups.compactMap { lookup in
          guard let id = row[lookup.access], isMeant(lookup.table, id) else { return nil }
          return RowLink(row: name(row), table: lookup.table, id: id)
        }
      }
    }
    return Table.allCases.flatMap { links(of: $0.rowType) }
  }
}
