/// How many of the items that are possible were exercised.
public struct CoverageTally: Hashable, Sendable {
  public let exercised: Int
  public let possible: Int

  init(exercised: Int, possible: Int) {
    self.exercised = exercised
    self.possible = possible
  }

  /// The sum of several.
  init(of parts: [CoverageTally]) {
    exercised = parts.reduce(0) { $0 + $1.exercised }
    possible = parts.reduce(0) { $0 + $1.possible }
  }

  /// Whole percents, rounded down, so that 100 means all; nil where nothing is possible.
  public var percent: Int? { possible == 0 ? nil : exercised * 100 / possible }

  /// Whether fewer than so many percent were exercised; nothing is below any limit where nothing is possible.
  public func isBelow(percent limit: Int) -> Bool { percent.map { $0 < limit } ?? false }
}

extension OrganizationCoverage {
  public func tally(_ kind: CoverageKind) -> CoverageTally {
    CoverageTally(exercised: exercised(kind).count, possible: possible(kind).count)
  }

  /// All kinds together.
  public var tally: CoverageTally { CoverageTally(of: CoverageKind.allCases.map(tally)) }
}
