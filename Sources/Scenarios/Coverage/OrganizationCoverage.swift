/// How much of one organization's workflow scenarios have exercised.
public struct OrganizationCoverage: Hashable, Sendable {
  /// The organization's name.
  public let organization: String
  /// How many scenarios used it.
  public private(set) var scenarios = 0
  private var possible = CoverageItems()
  private var exercised = CoverageItems()

  init(_ organization: String) { self.organization = organization }

  /// The items of a kind that can happen in it, including those that have happened.
  public func possible(_ kind: CoverageKind) -> [String] { possible[kind] }

  public func exercised(_ kind: CoverageKind) -> [String] {
    possible[kind].filter { exercised.contains($0, kind) }
  }

  public func never(_ kind: CoverageKind) -> [String] {
    possible[kind].filter { !exercised.contains($0, kind) }
  }

  /// Adds a scenario: the items possible in its organization, and those it exercised.
  mutating func add(possible: CoverageItems, exercised: CoverageItems) {
    scenarios += 1
    self.possible.formUnion(possible)
    self.possible.formUnion(exercised)
    self.exercised.formUnion(exercised)
  }
}
