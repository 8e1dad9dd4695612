import Records

/// The rows of two organizations side by side: which row of the one is which row of the other.
///
/// Rows are matched by id. Those left over are matched by what names them, because a file may give no ids: a
/// locale row by its action and language, any other row by its name.
public struct RowMatching: Sendable {
  /// The pairs of rows of each table; one side of a pair is nil if only the other organization has the row.
  private(set) var pairs: [Table: [(old: InstalledRow?, new: InstalledRow?)]] = [:]
  private var newIDs: [GUID: GUID] = [:]

  /// What names a row within its table.
  private struct Key: Hashable {
    var name = ""
    var action: GUID?
    var locale: Locale?
  }

  public init(from old: Organization, to new: Organization) {
    // Rows that others link to come first, so that links can be compared.
    for table in Table.linkedFirst { match(old.rows(of: table), new.rows(of: table), in: table) }
  }

  /// The id that a row of the old organization has in the new one; its own if it is not there.
  public func newID(of id: GUID) -> GUID { newIDs[id] ?? id }

  private mutating func match(_ old: [InstalledRow], _ new: [InstalledRow], in table: Table) {
    var partners = partners(of: old, in: Array(new.indices), new) { row, _ in row.id }
    let matched = Set(partners.compactMap(\.self))
    let free = new.indices.filter { !matched.contains($0) }
    let single = partners.indices.filter { partners[$0] == nil }
    let late = self.partners(of: single.map { old[$0] }, in: free, new, by: key)
    for (index, partner) in zip(single, late) { partners[index] = partner }
    let taken = Set(partners.compactMap(\.self))
    for (row, partner) in zip(old, partners) {
      if let partner { newIDs[row.row.id] = new[partner].row.id }
    }
    let added = new.indices.filter { !taken.contains($0) }
    pairs[table] = zip(old, partners).map { ($0, $1.map { new[$0] }) } + added.map { (nil, new[$0]) }
  }

  /// For each old row, the index of the first free new row of the same key that no earlier old row has.
  private func partners<RowKey: Hashable>(
    of old: [InstalledRow], in free: [Int], _ new: [InstalledRow],
    by key: (any TableRow, _ isOld: Bool) -> RowKey
  ) -> [Int?] {
    var places = Dictionary(grouping: free.reversed()) { key(new[$0].row, false) }
    return old.map { places[key($0.row, true)]?.popLast() }
  }

  private func key(of row: any TableRow, isOld: Bool) -> Key {
    guard let locale = row as? ConversationActionLocale else { return Key(name: row.name) }
    let action = locale.conversationAction.map { isOld ? newID(of: $0) : $0 }
    return Key(action: action, locale: locale.locale)
  }
}

extension Organization {
  /// All rows of a table, in the order of their solutions.
  public func rows(of table: Table) -> [InstalledRow] {
    func rows<Row: TableRow>(_ type: Row.Type) -> [InstalledRow] {
      solutions.flatMap { solution in
        solution[type].map { InstalledRow(row: $0, solution: solution.uniqueName) }
      }
    }
    return rows(table.rowType)
  }
}
