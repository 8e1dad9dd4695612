import Concurrency
import Diagnostics
import Notations
import Records

/// `solution.yaml`, our own format of a solution: the five kinds of record that the article asks of a provider.
public enum SolutionFile {
  public static let name = "solution.yaml"

  /// Reads the file of one solution that stands alone.
  public static func read(_ source: SourceText) -> Reading<Solution> {
    let reading = read([source])
    return Reading(reading.value?.first, reading.diagnostics)
  }

  /// Reads the files of all solutions of an organization: a link by id may lead from one to another, and no two
  /// may have the same unique name or a row with the same id.
  public static func read(_ sources: [SourceText]) -> Reading<[Solution]> {
    // The files know nothing of one another yet.
    let drafts = sources.concurrentMap { SolutionDraft(reading: $0) }
    var diagnostics = drafts.flatMap(\.diagnostics)
    // Mostly no row can meet one of another solution, and no table of all rows is needed.
    let mayMeet = drafts.contains(where: \.mayMeetOthers)
    var names: [String: Place] = [:]
    var rows: [RowIdentity: Place] = [:]
    for (source, draft) in zip(sources, drafts) {
      if let place = draft.namePlace {
        let name = draft.solution.uniqueName
        if let first = names.updateValue(names[name] ?? place, forKey: name) {
          let problem = Problem.duplicateName(name: name, owner: "solution", first: first)
          diagnostics.append(source.diagnostic(problem, at: place))
          // Its rows' ids are derived from the same name: one message is enough.
          continue
        }
      }
      guard mayMeet else { continue }
      for (identity, place) in draft.identities {
        guard let first = rows.updateValue(rows[identity] ?? place, forKey: identity) else { continue }
        let problem = Problem.duplicateIdentifier(identifier: identity.id.description, first: first)
        diagnostics.append(source.diagnostic(problem, at: place))
      }
    }
    diagnostics += drafts.flatMap(\.outwardLinks).filter { rows[$0.identity] == nil }.map(\.problem)
    return Reading(drafts.map(\.solution), diagnostics)
  }
}
