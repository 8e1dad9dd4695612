/// A row of one of the five tables.
public protocol TableRow: Hashable, Sendable, Identifiable where ID == GUID {
  static var table: Table { get }
  static var names: TableNames { get }
  /// The table's rows in a solution.
  static func rows(in solution: Solution) -> [Self]
  static func setRows(_ rows: [Self], in solution: inout Solution)
  /// The table's columns, in the order of the product's form, without the id.
  static var columns: [Column<Self>] { get }

  var id: GUID { get set }
  var name: String { get }
  var state: RowState { get set }

  /// An empty row, for a format to fill column by column.
  init(id: GUID)

  /// The keys of the columns that make up `derivationKey`.
  static var derivationColumns: [String] { get }

  /// The text that distinguishes the row from others of its table if its file gives it no id.
  ///
  /// - Parameter nameOfRow: The name of a row that this one links to, if known.
  func derivationKey(_ nameOfRow: (GUID) -> String?) -> String

  /// The same as its file says it, for messages: the row's name, or what it belongs to.
  func writtenNames(_ nameOfRow: (GUID) -> String?) -> [String]
}

extension TableRow {
  public var isActive: Bool { state.isActive }
}

// MARK: - Ids of rows without one in their file

extension TableRow {
  public static var derivationColumns: [String] { ["name"] }

  public func derivationKey(_ nameOfRow: (GUID) -> String?) -> String { name }

  public func writtenNames(_ nameOfRow: (GUID) -> String?) -> [String] { [name] }

  /// The prefix of the names from which the ids of a solution's rows are derived.
  public static func derivationPrefix(solution: String) -> String { "\(solution)/\(table.logicalName)/" }

  /// The id derived from the row's content in the file, so that two runs can be compared.
  ///
  /// - Parameter prefix: The `derivationPrefix` of its solution.
  public func derivedID(behind prefix: String, _ nameOfRow: (GUID) -> String?) -> GUID {
    GUID(named: prefix + derivationKey(nameOfRow), in: .agentConsoleSpace)
  }
}
