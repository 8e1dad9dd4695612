import Records
import Testing

@Suite struct TableTests {
  @Test("A table and its row type refer to each other", arguments: Table.allCases)
  func aTableAndItsRowTypeReferToEachOther(
    _ table: Table
  ) {
    #expect(table.rowType.table == table)
  }

  @Test("A solution keeps the rows of each table separate", arguments: Table.allCases)
  func aSolutionKeepsTheRowsOfEachTableSeparate(_ table: Table) {
    func add<Row: TableRow>(_ type: Row.Type, to solution: inout Solution) {
      solution[type].append(Row(id: .agentConsoleSpace))
    }
    var solution = Solution(uniqueName: "Fabrikam")
    add(table.rowType, to: &solution)
    #expect(Table.allCases.filter { solution.rowCount(of: $0) == 1 } == [table])
    #expect(solution.row(of: table, at: 0).id == .agentConsoleSpace)
    #expect(solution.row(of: table, with: .agentConsoleSpace) != nil)
  }

  @Test("No two tables share a name") func noTwoTablesShareAName() {
    for name in [\Table.logicalName, \.entitySet, \.key, \.label, \.plural] {
      #expect(Set(Table.allCases.map { $0[keyPath: name] }).count == Table.allCases.count)
    }
  }

  @Test("Tables that others link to are read first") func tablesThatOthersLinkToAreReadFirst() {
    #expect(Set(Table.linkedFirst) == Set(Table.allCases))
    for (index, table) in Table.linkedFirst.enumerated() {
      for linking in table.linkingTables {
        #expect(Table.linkedFirst.firstIndex(of: linking) ?? 0 > index)
      }
    }
  }
}
