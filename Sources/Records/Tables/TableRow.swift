/// A row of one of the five tables.
public protocol TableRow: Hashable, Sendable, Identifiable where ID == GUID {
  static var table: Table { get }
  static var names: TableNames { get }
  /// Where a solution keeps the table's rows.
  static var rows: WritableKeyPath<Solution, [Self]> & Sendable { get }
  /// The table's columns, in the order of the product's form. The id is not among them.
  static var columns: [Column<Self>] { get }

  var id: GUID { get set }
  var name: String { get }
  var state: RowState { get set }

  /// A row with nothing filled in, for a format to fill column by column.
  init(id: GUID)

  /// The keys of the columns that `derivationKey` is made of.
  static var derivationColumns: [String] { get }

  /// What tells the row from the others of its table, where its file gives it no id.
  ///
  /// - Parameter nameOfRow: The name of a row that this one links to, where it is known.
  func derivationKey(_ nameOfRow: (GUID) -> String?) -> String
}

extension TableRow {
  public var isActive: Bool { state.isActive }
}

// MARK: - Ids of rows that their file gives none

extension TableRow {
  public static var derivationColumns: [String] { ["name"] }

  public func derivationKey(_ nameOfRow: (GUID) -> String?) -> String { name }

  /// What the names begin with from which the ids of a solution's rows are derived.
  public static func derivationPrefix(solution: String) -> String { "\(solution)/\(table.logicalName)/" }

  /// The id that follows from what the file says of the row, so that two runs compare.
  ///
  /// - Parameter prefix: The `derivationPrefix` of its solution.
  public func derivedID(behind prefix: String, _ nameOfRow: (GUID) -> String?) -> GUID {
    GUID(named: prefix + derivationKey(nameOfRow), in: .agentConsoleSpace)
  }
}
