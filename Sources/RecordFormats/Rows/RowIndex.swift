import Diagnostics
import Records

/// The rows of a solution that are read so far and that others may link to, to be found by name or by id.
struct RowIndex {
  private struct Entry {
    let table: Table
    let name: String
    let place: Place
  }

  /// The names of a table's rows.
  fileprivate struct Names {
    /// The row that has a name, the first of several.
    var rows: [String: GUID] = [:]
    /// The others that have it.
    var further: [String: [GUID]] = [:]
    /// In the order of the file.
    var inOrder: [String] = []
  }

  /// What a lookup finds.
  enum Match {
    case row(GUID)
    /// Several rows bear the name.
    case several([Place])
    /// An id that is none of this solution's: another solution may have it.
    case elsewhere(GUID)
    case none
  }

  private var entries: [GUID: Entry] = [:]
  private var names: [Table: Names] = [:]

  /// Adds a row, whose id is not there yet.
  mutating func add(_ row: some TableRow, at place: Place) {
    let table = type(of: row).table
    guard Table.referredTo.contains(table) else { return }
    entries[row.id] = Entry(table: table, name: row.name, place: place)
    if !row.name.isEmpty { names[table, default: Names()].add(row.name, of: row.id) }
  }

  /// The row that a lookup's text means: the id of a row first, so that a name which looks like an id hides none.
  func match(_ text: String, in table: Table) -> Match {
    let id = GUID(text)
    if let id, entries[id]?.table == table { return .row(id) }
    if let row = names[table]?.rows[text] {
      guard let further = names[table]?.further[text] else { return .row(row) }
      return .several(([row] + further).compactMap { entries[$0]?.place })
    }
    guard let id else { return .none }
    return entries[id] == nil ? .elsewhere(id) : .none
  }

  func name(of id: GUID) -> String? { entries[id]?.name }

  /// The names of a table's rows, in the order of the file.
  func names(in table: Table) -> [String] { names[table]?.inOrder ?? [] }
}

extension RowIndex.Names {
  fileprivate mutating func add(_ name: String, of row: GUID) {
    inOrder.append(name)
    if rows[name] == nil { rows[name] = row } else { further[name, default: []].append(row) }
  }
}

extension Table {
  /// The tables whose rows something in a solution names: a lookup, or the `simulation:` block.
  fileprivate static let referredTo: Set<Table> =
    Set(allCases.filter { !$0.linkingTables.isEmpty }).union([.applicationTabTemplate])
}
