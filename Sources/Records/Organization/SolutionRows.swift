/// The rows of a solution by their table.
extension Solution {
  public subscript<Row: TableRow>(rows: Row.Type) -> [Row] {
    get { self[keyPath: Row.rows] }
    set { self[keyPath: Row.rows] = newValue }
  }

  /// How many rows of a table there are.
  public func rowCount(of table: Table) -> Int {
    func count<Row: TableRow>(_ type: Row.Type) -> Int { self[type].count }
    return count(table.rowType)
  }

  /// How many rows of the five tables there are.
  public var rowCount: Int { Table.allCases.reduce(0) { $0 + rowCount(of: $1) } }

  /// The row at a place of a table, which must be there.
  public func row(of table: Table, at place: Int) -> any TableRow {
    func row<Row: TableRow>(_ type: Row.Type) -> any TableRow { self[type][place] }
    return row(table.rowType)
  }

  public func row(of table: Table, with id: GUID) -> (any TableRow)? {
    func row<Row: TableRow>(_ type: Row.Type) -> (any TableRow)? { self[type].first { $0.id == id } }
    return row(table.rowType)
  }
}
