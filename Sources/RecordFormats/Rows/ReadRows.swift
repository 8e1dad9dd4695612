import Diagnostics
import Records

/// The rows of one solution read so far: an index for links, and the place of each row.
struct ReadRows {
  private(set) var index = RowIndex()
  var origins: [GUID: RowOrigin] = [:]
  /// Links to rows that must be in another solution.
  private(set) var outwardLinks: [OutwardLink] = []
  /// Whether a row has an id that is not derived from its content.
  private(set) var giveIDs = false

  /// Reads a row and gives it its id; nil if another row has the same id.
  mutating func read<Row: TableRow, Source: RowSource>(
    _ source: Source, with reader: RowReader<Row>, _ log: inout Source.Log
  ) -> Row? {
    let draft = reader.read(source, linkedIn: index, &log)
    outwardLinks.append(contentsOf: draft.outwardLinks)
    if draft.givenID != nil { giveIDs = true }
    if !draft.failedKeys.isDisjoint(with: ["name"]) { index.doubt(Row.table) }
    return identified(draft, source, behind: reader.derivationPrefix, &log)
  }

  /// Notes that a row of a table could not be read, which was reported.
  mutating func doubt(_ table: Table) { index.doubt(table) }

  private mutating func identified<Row: TableRow, Source: RowSource>(
    _ draft: RowDraft<Row>, _ source: Source, behind prefix: String, _ log: inout Source.Log
  ) -> Row? {
    var row = draft.row
    row.id = draft.givenID ?? row.derivedID(behind: prefix, index.name)
    if draft.givenID == nil, !draft.failedKeys.isEmpty {
      // Its id or key is unknown, so nothing can be said about the id: the one message about them is enough.
      let needed = Row.derivationColumns + (Source.bringsIDs ? ["id"] : [])
      if !draft.failedKeys.isDisjoint(with: needed) { return row }
    }
    if let first = origins[row.id] {
      let keys = ["id"] + (Source.bringsIDs ? [] : Row.derivationColumns)
      let key = keys.first { draft.origin.columns[$0] != nil }
      func place(in origin: RowOrigin) -> Place { key.flatMap { origin.columns[$0] } ?? origin.row }
      let fault =
        draft.givenID == nil
        ? RecordFault.duplicateRow(
          names: row.writtenNames(index.name), key: key ?? "name", owner: Row.names.label,
          first: place(in: first))
        : .duplicateIdentifier(identifier: row.id.description, first: place(in: first))
      source.reportIdentifier(fault, at: place(in: draft.origin), &log)
      index.doubt(Row.table)
      return nil
    }
    origins[row.id] = draft.origin
    index.add(row, at: draft.origin.row)
    return row
  }
}
