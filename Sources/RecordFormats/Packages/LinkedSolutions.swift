import Diagnostics
import Notations
import Records

/// A solution that is read from its own files alone, to be linked with the others of an organization.
protocol LinkableSolution {
  var solution: Solution { get }
  /// Where the unique name stands; nil where there is none.
  var namePlace: Place? { get }
  /// Links to rows that must be in another solution.
  var outwardLinks: [OutwardLink] { get }
  /// Whether a row of another solution may have the id of one of this, or be what one of this links to.
  var mayMeetOthers: Bool { get }
  /// What is wrong within its own files.
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

/// Links the solutions of an organization: a link by id may lead from one to another, and no two may have the same
/// unique name or a row with the same id.
enum LinkedSolutions {
  /// What is wrong with the solutions, each alone and all together.
  ///
  /// - Parameter standsAlone: Whether it is one solution without an organization: what it links to in another one is
  ///   no error of its own.
  static func diagnostics(of drafts: [any LinkableSolution], standsAlone: Bool = false) -> [Diagnostic] {
    var diagnostics = drafts.flatMap { $0.diagnostics }
    // Mostly no row can meet one of another solution, and no table of all rows is needed.
    let mayMeet = drafts.contains { $0.mayMeetOthers }
    var names: [String: Place] = [:]
    var rows: [RowIdentity: Place] = [:]
    for draft in drafts {
      if let place = draft.namePlace {
        let name = draft.solution.uniqueName
        if let first = names.updateValue(names[name] ?? place, forKey: name) {
          let fault = RecordFault.duplicateName(name: name, owner: "solution", first: first)
          diagnostics.append(draft.diagnostic(fault, at: place))
          // Its rows' ids are derived from the same name: one message is enough.
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
