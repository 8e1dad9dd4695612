import Diagnostics
import Organizations
import Records

/// Rows of a table without the columns of a solution component, found as components of a solution.
public enum DataRowsInASolutionRule: Rule {
  public static let id = "data-rows-in-a-solution"
  public static let severity = Severity.note
  public static let claim = ProductClaim.dataRowsStay
  public static let meaning = """
    Conversation actions, their locale rows and providers are data: their tables have no columns of a solution \
    component. A solution probably cannot hold them, and deleting it leaves them.
    """
  public static let bad = """
    <!-- msdyn_providers/fabrikam/msdyn_provider.xml, in an unpacked solution -->
    <msdyn_provider>
      <msdyn_name>Fabrikam</msdyn_name>
    </msdyn_provider>
    """
  public static let good = """
    <!-- data.xml, of Configuration Migration or a Package Deployer package -->
    <entity name="msdyn_provider">
      <records>
        <record id="6f1c0f0e-2d0c-4a53-9d5b-0123456789ab">
          <field name="msdyn_name" value="Fabrikam" />
        </record>
      </records>
    </entity>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.organization.solutions.flatMap { solution in
      Table.allCases.filter { !$0.isSolutionComponent }.compactMap { finding(in: $0.rowType, of: solution) }
    }
  }

  /// One finding for each table, at its first row.
  private static func finding<Row: TableRow>(in type: Row.Type, of solution: Solution) -> Finding? {
    let rows = solution[type].filter { solution.origins[$0.id]?.carrier == .component }
    guard let first = rows.first else { return nil }
    return Finding(
      at: solution.place(of: first),
      "the solution holds rows of `\(Row.table.logicalName)`, which is not a table of solution components",
      hint:
        "bring them as data, with Configuration Migration or Package Deployer, and have your package delete them: "
        + "deleting the solution leaves them")
  }
}
