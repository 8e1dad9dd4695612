import Records

/// A row as named in lists of changes: its table and its name.
public struct RowName: Hashable, Sendable {
  public var table: Table
  /// A locale row usually has no name, so it is named by its action and language.
  public var name: String

  public init(_ table: Table, _ name: String) {
    self.table = table
    self.name = name
  }
}

/// Names the rows of a solution for such lists.
public struct RowNames {
  private let actions: [GUID: String]

  public init(of solution: Solution) {
    actions = Dictionary(solution.conversationActions.map { ($0.id, $0.name) }) { first, _ in first }
  }

  public func callAsFunction(_ row: some TableRow) -> RowName {
    guard let locale = row as? ConversationActionLocale else { return RowName(type(of: row).table, row.name) }
    let action = locale.conversationAction.flatMap { actions[$0] }
    let owner = action ?? (locale.name.isEmpty ? locale.label : locale.name)
    return RowName(.conversationActionLocale, "\(owner) \(locale.locale.label)")
  }
}

extension Solution {
  /// The names of a table's rows, in their order.
  public func rowNames(of table: Table) -> [String] {
    let name = RowNames(of: self)
    func names<Row: TableRow>(of type: Row.Type) -> [String] { self[type].map { name($0).name } }
    return names(of: table.rowType)
  }

  /// Hands over the ids of all rows.
  func forEachRowIdentifier(_ body: (GUID) -> Void) {
    func each<Row: TableRow>(of type: Row.Type) { for row in self[type] { body(row.id) } }
    for table in Table.allCases { each(of: table.rowType) }
  }

  /// Whether a row has one of these ids.
  func hasRow(in ids: [GUID: RowName]) -> Bool {
    var isThere = false
    forEachRowIdentifier { isThere = isThere || ids[$0] != nil }
    return isThere
  }

  /// The ids of all rows, each with its row's name.
  public var rowIdentifiers: [GUID: RowName] {
    let name = RowNames(of: self)
    func pairs<Row: TableRow>(of type: Row.Type) -> [(GUID, RowName)] { self[type].map { ($0.id, name($0)) } }
    return Dictionary(Table.allCases.flatMap { pairs(of: $0.rowType) }) { first, _ in first }
  }
}
