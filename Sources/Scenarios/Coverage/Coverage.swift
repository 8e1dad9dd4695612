import Organizations

/// How much of the workflow a run of scenarios has exercised, organization by organization.
///
/// It counts what happened, also in a scenario that failed afterwards. It counts against what can happen in the
/// organization as its files have it (`PossibleItems`); what a scenario's own Givens make possible, such as another
/// solution's actions, joins in once it has happened.
public struct Coverage: Hashable, Sendable {
  /// In the order in which the run came to them.
  public private(set) var organizations: [OrganizationCoverage] = []

  public init(of run: TestRun) {
    var possible: [Organization: CoverageItems] = [:]
    for result in run.results {
      guard let rehearsal = result.rehearsal, let organization = rehearsal.organizationOnFile else {
        continue
      }
      let known = possible[organization] ?? PossibleItems.of(organization)
      possible[organization] = known
      let name = organization.name
      let place = organizations.firstIndex { $0.organization == name } ?? organizations.count
      if place == organizations.count { organizations.append(OrganizationCoverage(name)) }
      organizations[place].add(possible: known, exercised: ExercisedItems.of(rehearsal))
    }
  }
}
