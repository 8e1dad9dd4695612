import Diagnostics
import Notations
import Records

/// A link by id to a row that must be in another solution, and the message if it is not.
struct OutwardLink: Sendable {
  var identity: RowIdentity
  var problem: Diagnostic
  /// The message if the solution is read alone and the others are unknown.
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

/// A row of a table, unique among all solutions.
struct RowIdentity: Hashable, Sendable {
  var table: Table
  var id: GUID
}
