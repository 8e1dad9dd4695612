import Organizations
import Records
import Testing

/// Checks that the plans cover every lookup column of every table.
@Suite struct RowLinkTests {
  /// A solution with a row in each table, whose lookups all have the same id.
  private static func solution(_ name: String, linkedTo target: GUID) -> Solution {
    func addRow<Row: TableRow>(of type: Row.Type, _ number: Int, to solution: inout Solution) {
      var row = Row(id: Sample.id(number))
      for lookup in Row.lookups { row[lookup.access] = target }
      solution[type] = [row]
    }
    var solution = Solution(uniqueName: name)
    for (index, table) in Table.allCases.enumerated() {
      addRow(of: table.rowType, index + 1, to: &solution)
    }
    return solution
  }

  private static func lookups<Row: TableRow>(_ row: Row.Type) -> [Table] {
    row.columns.compactMap { column in
      if case .lookup(let table, _) = column.kind { table } else { nil }
    }
  }

  private static let lookups = Table.allCases.flatMap { lookups($0.rowType) }

  @Test("Every link to a missing row is a conflict") func everyLinkToAMissingRowIsAConflict() {
    let plan = InstallPlan(
      of: Self.solution("Open", linkedTo: Sample.id(99)), in: Organization(name: "shop"))
    let tables = plan.conflicts.compactMap { conflict in
      if case .linkedRowMissing(_, let table, Sample.id(99)) = conflict { table } else { nil }
    }
    #expect(!tables.isEmpty && tables == Self.lookups)
  }

  @Test("Every link to a removed row is a reference") func everyLinkToARemovedRowIsAReference() {
    var gone = Solution(uniqueName: "Gone")
    gone.providers = [Sample.provider(99, "Gone")]
    let shop = Organization(name: "shop", solutions: [Self.solution("Open", linkedTo: Sample.id(99)), gone])
    let references = UninstallPlan(of: gone, in: shop).references.filter(\.breaksLoading)
    #expect(references.count == Self.lookups.count)
  }
}
