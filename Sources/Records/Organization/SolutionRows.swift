/// The rows of a solution by table.
extension Solution {
  public subscript<Row: TableRow>(rows: Row.Type) -> [Row] {
    get { Row.rows(in: self) }
    set { Row.setRows(newValue, in: &self) }
  }

  /// The number of rows in a table.
  public func rowCount(of table: Table) -> Int {
    func count<Row: TableRow>(_ type: Row.Type) -> Int { self[type].count }
    return count(table.rowType)
  }

  /// The number of rows in the five tables.
  public var rowCount: Int { Table.allCases.reduce(0) { $0 + rowCount(of: $1) } }

  /// The row at an index of a table, which must exist.
  public func row(of table: Table, at place: Int) -> any TableRow {
    func row<Row: TableRow>(_ type: Row.Type) -> any TableRow { self[type][place] }
    return row(table.rowType)
  }

  public func row(of table: Table, with id: GUID) -> (any TableRow)? {
    func row<Row: TableRow>(_ type: Row.Type) -> (any TableRow)? { self[type].first { $0.id == id } }
    return row(table.rowType)
  }
}
