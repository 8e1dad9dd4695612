extension TableRow {
  /// The columns that link to rows of another table, each with that table and the access to a row's value.
  public static var lookups: [(table: Table, access: ColumnAccess<Self, GUID?>)] {
    columns.compactMap { column in
      guard case .lookup(let table, let access) = column.kind else { return nil }
      return (table, access)
    }
  }

  /// The tables that these columns lead to.
  fileprivate static var linkedTables: [Table] { lookups.map { $0.table } }
}

extension Table {
  /// The tables whose rows can link to a row of this one: its subgrids.
  public var linkingTables: [Table] { Table.allCases.filter { $0.rowType.linkedTables.contains(self) } }

  /// All tables in the order in which to read their rows: linked tables before those that link to them.
  ///
  /// Written down, because working it out from the columns took a twentieth of the time to the first frame; a test holds
  /// it to the columns.
  public static let linkedFirst: [Table] = [
    .provider, .conversationAction, .applicationTabTemplate, .conversationActionLocale, .channelCapability,
  ]
}
