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
    subject.organization.solutions.filter { $0.leftBy == nil }.compactMap { solution in
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
    guard solution.isOfTheProduct else { return "fill in \(names(of: missing, in: solution))" }
    if solution.isDataAlone { return "export rows of \(names(of: missing, in: solution)) too" }
    // A solution holds only some of the tables' rows.
    let components = missing.filter(\.isSolutionComponent)
    let data = missing.filter { !$0.isSolutionComponent }
    return [
      components.isEmpty ? nil : "add rows of \(names(of: components, in: solution)) to the solution",
      data.isEmpty
        ? nil : "bring rows of \(names(of: data, in: solution)) as data, with Configuration Migration",
    ].compactMap(\.self).joined(separator: "; ")
  }

  private static func names(of tables: [Table], in solution: Solution) -> String {
    tables.map { "`\(solution.form.name(of: $0))`" }.joined(separator: ", ")
  }
}

extension Solution {
  /// Whether it has rows, all of which came as data.
  fileprivate var isDataAlone: Bool { !origins.isEmpty && origins.values.allSatisfy { $0.carrier == .data } }
}
