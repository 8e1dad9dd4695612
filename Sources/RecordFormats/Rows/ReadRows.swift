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
    outwardLinks += draft.outwardLinks
    if draft.givenID != nil { giveIDs = true }
    return identified(draft, source, behind: reader.derivationPrefix, &log)
  }

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
      let place = keys.lazy.compactMap { draft.origin.columns[$0] }.first ?? draft.origin.row
      let fault =
        draft.givenID == nil
        ? RecordFault.duplicateRow(
          names: row.writtenNames(index.name), owner: Row.names.label, first: first.row)
        : .duplicateIdentifier(identifier: row.id.description, first: first.row)
      source.reportIdentifier(fault, at: place, &log)
      return nil
    }
    origins[row.id] = draft.origin
    index.add(row, at: draft.origin.row)
    return row
  }
}
