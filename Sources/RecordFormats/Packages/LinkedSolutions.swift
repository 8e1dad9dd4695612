import Diagnostics
import Notations
import Records

/// A solution that was read from only its own files, to be linked with the others of an organization.
protocol LinkableSolution {
  var solution: Solution { get }
  /// The place of the unique name; nil if there is none.
  var namePlace: Place? { get }
  /// Links to rows that must be in another solution.
  var outwardLinks: [OutwardLink] { get }
  /// Whether a row of another solution may have the same id as one of this solution, or be the target of one
  /// of its links.
  var mayMeetOthers: Bool { get }
  /// The problems within its own files.
  var diagnostics: [Diagnostic] { get }

  /// A finding about its files.
  func diagnostic(_ fault: RecordFault, at place: Place) -> Diagnostic
}

extension LinkableSolution {
  /// The rows, each with its place.
  var identities: [(identity: RowIdentity, place: Place)] {
    func places<Row: TableRow>(of type: Row.Type) -> [(identity: RowIdentity, place: Place)] {
      solution[type].compactMap { row in
        let identity = RowIdentity(table: Row.table, id: row.id)
        return solution.origins[row.id].map { (identity, $0.row) }
      }
    }
    return Table.allCases.flatMap { places(of: $0.rowType) }
  }
}

/// Links the solutions of an organization.
///
/// A link by id may lead from one solution to another. No two may have the same unique name, or rows with the
/// same id.
enum LinkedSolutions {
  /// The problems of the solutions, individually and together.
  ///
  /// - Parameter standsAlone: Whether this is a single solution without an organization. Links to other
  ///   solutions are not errors then.
  static func diagnostics(of drafts: [any LinkableSolution], standsAlone: Bool = false) -> [Diagnostic] {
    var diagnostics = drafts.flatMap { $0.diagnostics }
    // Usually no row can conflict with another solution's, and no table of all rows is needed.
    let mayMeet = drafts.contains { $0.mayMeetOthers }
    var names: [String: Place] = [:]
    var rows: [RowIdentity: Place] = [:]
    for draft in drafts {
      if let place = draft.namePlace {
        let name = draft.solution.uniqueName
        if let first = names.updateValue(names[name] ?? place, forKey: name) {
          let fault = RecordFault.duplicateName(name: name, owner: "solution", first: first)
          diagnostics.append(draft.diagnostic(fault, at: place))
          // Its rows' ids are derived from the same name, so one message is enough.
          continue
        }
      }
      guard mayMeet else { continue }
      for (identity, place) in draft.identities {
        guard let first = rows.updateValue(rows[identity] ?? place, forKey: identity) else { continue }
        let fault = RecordFault.duplicateIdentifier(identifier: identity.id.description, first: first)
        diagnostics.append(draft.diagnostic(fault, at: place))
      }
    }
    return diagnostics
      + drafts.flatMap { $0.outwardLinks }.filter { rows[$0.identity] == nil }.map {
        standsAlone ? $0.alone : $0.problem
      }
  }
}
