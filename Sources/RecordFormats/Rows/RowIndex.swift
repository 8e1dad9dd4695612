import Diagnostics
import Records

/// The rows of a solution read so far that others may link to, indexed by name and by id.
struct RowIndex {
  private struct Entry {
    let table: Table
    let name: String
    let place: Place
  }

  /// The names of a table's rows.
  fileprivate struct Names {
    /// The first row with each name.
    var rows: [String: GUID] = [:]
    /// The further rows with the same name.
    var further: [String: [GUID]] = [:]
    /// In the order of the file.
    var inOrder: [String] = []
  }

  /// The result of a lookup.
  enum Match {
    case row(GUID)
    /// Several rows have the name.
    case several([Place])
    /// An id that is not in this solution, but may be in another.
    case elsewhere(GUID)
    /// No row that was read, but a row of the table was not read under its own name, which was reported.
    case unread
    case none
  }

  private var entries: [GUID: Entry] = [:]
  private var names: [Table: Names] = [:]
  /// The tables with a row that was not read, or without its name: a link may mean that one.
  private var tablesInDoubt: Set<Table> = []

  /// Adds a row, whose id must not be there yet.
  mutating func add(_ row: some TableRow, at place: Place) {
    let table = type(of: row).table
    guard table.isReferredTo else { return }
    entries[row.id] = Entry(table: table, name: row.name, place: place)
    if !row.name.isEmpty { names[table, default: Names()].add(row.name, of: row.id) }
  }

  /// The row that a lookup's text refers to.
  ///
  /// Ids are tried first, so that a name that looks like an id hides no row.
  func match(_ text: String, in table: Table) -> Match {
    let id = GUID(text)
    if let id, entries[id]?.table == table { return .row(id) }
    if let row = names[table]?.rows[text] {
      guard let further = names[table]?.further[text] else { return .row(row) }
      return .several(([row] + further).compactMap { entries[$0]?.place })
    }
    guard let id else { return isInDoubt(table) ? .unread : .none }
    return entries[id] == nil ? .elsewhere(id) : .none
  }

  /// Notes that a row of a table was not read, or without its name, and that this was reported.
  mutating func doubt(_ table: Table) { tablesInDoubt.insert(table) }

  /// Whether a name that no row has may be that of a row that was not read.
  func isInDoubt(_ table: Table) -> Bool { tablesInDoubt.contains(table) }

  func name(of id: GUID) -> String? { entries[id]?.name }

  /// The names of a table's rows, each once, in the order of the file.
  func names(in table: Table) -> [String] { names[table]?.inOrder ?? [] }
}

extension RowIndex.Names {
  fileprivate mutating func add(_ name: String, of row: GUID) {
    if rows[name] == nil { inOrder.append(name) }
    if rows[name] == nil { rows[name] = row } else { further[name, default: []].append(row) }
  }
}

extension Table {
  /// Whether rows of the table can be named in a solution: by a lookup, or in the `simulation:` block.
  ///
  /// Written down, because working it out from the columns of all tables takes a thirtieth of the time to the first
  /// frame; a test holds it to the columns.
  var isReferredTo: Bool {
    switch self {
    case .provider, .conversationAction, .applicationTabTemplate: true
    case .conversationActionLocale, .channelCapability: false
    }
  }
}
