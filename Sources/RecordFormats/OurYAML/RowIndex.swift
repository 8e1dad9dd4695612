import Diagnostics
import Records

/// The rows of a solution that are read so far, to be found by name or by id.
struct RowIndex {
  private struct Entry {
    let table: Table
    let name: String
    let place: Place
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
  private var idsByName: [Table: [String: [GUID]]] = [:]
  private var namesInOrder: [Table: [String]] = [:]

  /// Adds a row, unless its id is taken: then the answer is the place of the row that has it.
  mutating func add(_ row: some TableRow, at place: Place) -> Place? {
    let table = type(of: row).table
    if let taken = entries[row.id] { return taken.place }
    entries[row.id] = Entry(table: table, name: row.name, place: place)
    if !row.name.isEmpty {
      idsByName[table, default: [:]][row.name, default: []].append(row.id)
      namesInOrder[table, default: []].append(row.name)
    }
    return nil
  }

  /// The row that a lookup's text means: its name first, then its id.
  func match(_ text: String, in table: Table) -> Match {
    let rows = idsByName[table]?[text] ?? []
    if rows.count > 1 { return .several(rows.compactMap { entries[$0]?.place }) }
    if let row = rows.first { return .row(row) }
    guard let id = GUID(text) else { return .none }
    guard let entry = entries[id] else { return .elsewhere(id) }
    return entry.table == table ? .row(id) : .none
  }

  func name(of id: GUID) -> String? { entries[id]?.name }

  /// The names of a table's rows, in the order of the file.
  func names(in table: Table) -> [String] { namesInOrder[table] ?? [] }
}
