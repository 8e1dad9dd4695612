import Records

/// A row that only one of two organizations has, or that has other values in the other one.
public struct RowDifference: Sendable {
  /// nil if the row was added.
  public let old: InstalledRow?
  /// nil if the row was removed.
  public let new: InstalledRow?
  public let table: Table
  /// The keys of the columns that differ, in the order of the table's form; empty if one side has no row.
  public let columns: [String]
}

extension RowDifference {
  /// The differences of all tables, in the order of tables and rows.
  static func all(_ matching: RowMatching) -> [RowDifference] {
    Table.allCases.flatMap { table in
      (matching.pairs[table] ?? []).compactMap { old, new in
        guard let old, let new else {
          return RowDifference(old: old, new: new, table: table, columns: [])
        }
        let columns = columns(old.row, new.row, matching)
        return columns.isEmpty ? nil : RowDifference(old: old, new: new, table: table, columns: columns)
      }
    }
  }

  /// The columns of a row that differ; they follow from the table's columns, so that none is missed.
  private static func columns<Row: TableRow>(
    _ old: Row, _ new: any TableRow, _ matching: RowMatching
  ) -> [String] {
    guard let new = new as? Row else { return [] }
    return Row.columns.filter { !$0.kind.isEqual(in: old, new, matching) }.map(\.key)
  }
}

extension Column.Kind {
  fileprivate func isEqual(in old: Row, _ new: Row, _ matching: RowMatching) -> Bool {
    switch self {
    case .text(_, let access): old[access] == new[access]
    // An empty text and none are the same in the product.
    case .optionalText(_, let access): (old[access] ?? "") == (new[access] ?? "")
    case .wholeNumber(_, let access): old[access] == new[access]
    case .flag(let access): old[access] == new[access]
    case .choice(let access): access.number(old) == access.number(new)
    case .lookup(_, let access): old[access].map(matching.newID) == new[access]
    case .parameters(let access): old[access] == new[access]
    }
  }
}
