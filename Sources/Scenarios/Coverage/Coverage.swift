import Organizations

/// How much of the workflow a run of scenarios has exercised, for each organization.
///
/// It counts what happened, even in a scenario that failed afterwards. The total is what can happen in the
/// organization as it is in its files (`PossibleItems`). Items that only a scenario's own Givens make
/// possible, such as another solution's actions, are added to the total once they happen.
public struct Coverage: Hashable, Sendable {
  /// In the order in which the run used them.
  public private(set) var organizations: [OrganizationCoverage] = []
  public private(set) var steps = StepCoverage()
  /// What can happen in the organizations that were used, which takes long to find out.
  private var possible: [Organization: CoverageItems] = [:]

  public init() {}

  /// Adds a scenario that has ended.
  public mutating func add(_ result: ScenarioResult) {
    steps.add(result)
    guard let rehearsal = result.rehearsal, let organization = rehearsal.organizationOnFile else { return }
    let known = possible[organization] ?? PossibleItems.of(organization)
    possible[organization] = known
    let name = organization.name
    let index = organizations.firstIndex { $0.organization == name } ?? organizations.count
    if index == organizations.count { organizations.append(OrganizationCoverage(name)) }
    organizations[index].add(possible: known, exercised: ExercisedItems.of(rehearsal))
  }

  /// Everything counted, in all organizations.
  public var tally: CoverageTally { CoverageTally(of: organizations.map(\.tally)) }
}
