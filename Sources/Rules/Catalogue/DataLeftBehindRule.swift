import Diagnostics
import Organizations
import Records

/// Rows that stayed in the organization when its solution was uninstalled.
public enum DataLeftBehindRule: Rule {
  public static let id = "data-left-behind"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.providerLeavesNothing
  public static let consequences: [ProductClaim] = [
    .dataRowsStay, .unmanagedSolutionLeavesItsComponents, .leftRowsKeepTheirLookups,
  ]
  public static let meaning = """
    When a provider's solution is removed, nothing of it should remain in the organization. Deleting the solution \
    leaves its data, and an unmanaged solution's components too, so the provider's package has to delete them.
    """
  public static let bad = """
    solution: FabrikamRemoteAssist_data
    leftBy: FabrikamRemoteAssist
    """
  public static let good = """
    solution: FabrikamRemoteAssist
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.organization.solutions.compactMap { solution in
      guard let name = solution.leftBy else { return nil }
      let rows = solution.rowCount == 1 ? "1 row" : "\(solution.rowCount) rows"
      return Finding(
        at: solution.place(ofKey: "leftBy"), "\(rows) stayed when `\(name)` was uninstalled",
        hint: "delete them: `agent-console solution uninstall \(solution.uniqueName)`")
    }
  }
}
