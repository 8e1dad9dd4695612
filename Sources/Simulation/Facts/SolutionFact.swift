import Diagnostics
import Organizations
import Records

/// What happens to a solution as a whole.
///
/// Indirect, because solutions are large, and every fact would be.
public indirect enum SolutionFact: Hashable, Sendable {
  /// Installed, replacing another version if there was one.
  case installed(Solution, replaced: Replaced)
  /// Uninstalled, leaving this data if any.
  case uninstalled(uniqueName: String, left: Solution? = nil)

  /// What an installed solution replaced.
  public enum Replaced: Hashable, Sendable {
    case nothing
    /// The same solution, in this version.
    case version(Version?)
    /// The rows that an earlier removal of it left, under this name.
    case left(String)

    init(_ old: Solution?) {
      self =
        switch old {
        case nil: .nothing
        case let old? where old.leftBy != nil: .left(old.uniqueName)
        case let old?: .version(old.version)
        }
    }
  }
}

extension SolutionFact: FactNoun {
  var name: FactName {
    switch self {
    case .installed(_, .nothing), .installed(_, .left): .solutionInstalled
    case .installed(_, .version): .solutionUpgraded
    case .uninstalled: .solutionUninstalled
    }
  }

  var claim: ProductClaim {
    switch self {
    case .installed(_, .left): .installTakesOverLeftRows
    case .installed: .solutionAddsItsRecords
    case .uninstalled(_, left: nil): .uninstallDeletesEverything
    case .uninstalled(_, let left?) where left.isUnmanaged: .unmanagedSolutionLeavesItsComponents
    case .uninstalled: .dataRowsStay
    }
  }
}
