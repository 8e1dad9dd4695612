import Diagnostics
import Organizations
import Records

/// A solution that lacks one of the five kinds of record.
public enum SolutionIncompleteRule: Rule {
  public static let id = "solution-incomplete"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.recordsOfASolution
  public static let meaning = """
    A provider's solution contains application tab templates, conversation actions with their locale rows, a \
    provider and channel capabilities, so that nobody has to create them by hand.
    """
  public static let bad = """
    applicationTabTemplates: []
    """
  public static let good = """
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        pageType: Web resource
        parameters: {webresourceName: fab_/cobrowse.html}
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.organization.solutions.compactMap { solution in
      let missing = Table.allCases.filter { solution.rowCount(of: $0) == 0 }
      guard !missing.isEmpty else { return nil }
      return Finding(
        at: solution.place(ofKey: "solution"),
        "the solution `\(solution.uniqueName)` has no \(missing.map(\.label).joined(separator: ", no "))",
        hint: hint(missing, in: solution)
      ).revealing(missing.map { .missingRows($0, solution: solution.uniqueName) })
    }
  }

  private static func hint(_ missing: [Table], in solution: Solution) -> String {
    let names = missing.map { "`\(solution.form.name(of: $0))`" }.joined(separator: ", ")
    return solution.isOfTheProduct ? "export rows of \(names) too" : "fill in \(names)"
  }
}
