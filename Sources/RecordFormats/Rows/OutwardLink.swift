import Diagnostics
import Notations
import Records

/// A link by id to a row that must be in another solution, and what to say where it is not.
struct OutwardLink: Sendable {
  var identity: RowIdentity
  var problem: Diagnostic
  /// What to say where the solution is read alone, and nobody knows the others.
  var alone: Diagnostic

  init(
    to id: GUID, in table: Table, key: String, value: String, known: [String], at place: Place,
    _ source: SourceText
  ) {
    identity = RowIdentity(table: table, id: id)
    problem = source.diagnostic(
      RecordFault.danglingLink(key: key, value: value, table: table.label, known: known, nearest: nil),
      at: place)
    alone = source.diagnostic(
      RecordFault.linkElsewhere(key: key, value: value, table: table.label), at: place)
  }
}

/// Which row of which table, among all solutions.
struct RowIdentity: Hashable, Sendable {
  var table: Table
  var id: GUID
}
