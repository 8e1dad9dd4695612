import Records
import Testing

@Suite("Access to rows and their values") struct ColumnAccessTests {
  @Test(
    "A value is read from the column that it is written to, and no other changes", arguments: Table.allCases)
  func values(table: Table) {
    func check<Row: TableRow>(_ type: Row.Type) {
      for (index, column) in Row.columns.enumerated() {
        var row = Row(id: .agentConsoleSpace)
        var expected = Row.columns.map { $0.value(in: row) }
        expected[index] = column.writeAnother(into: &row)
        #expect(Row.columns.map { $0.value(in: row) } == expected, "\(column.key)")
      }
    }
    check(table.rowType)
  }

  @Test("Rows are read from the table that they are written to", arguments: Table.allCases)
  func rows(table: Table) {
    func check<Row: TableRow>(_ type: Row.Type) {
      var solution = Solution(uniqueName: "Fabrikam")
      solution[type] = [Row(id: .agentConsoleSpace)]
      #expect(solution[type] == [Row(id: .agentConsoleSpace)])
      #expect(Table.allCases.map(solution.rowCount) == Table.allCases.map { $0 == table ? 1 : 0 })
    }
    check(table.rowType)
  }
}

extension Column {
  fileprivate func value(in row: Row) -> String? {
    switch kind {
    case .text(_, let access): row[access]
    case .optionalText(_, let access): row[access]
    case .wholeNumber(_, let access): "\(row[access])"
    case .flag(let access): "\(row[access])"
    case .choice(let access): access.number(row).map { "\($0)" }
    case .lookup(_, let access): row[access]?.description
    case .parameters(let access): "\(row[access])"
    }
  }

  /// Writes a value that the row does not have, and returns it as `value(in:)` should.
  fileprivate func writeAnother(into row: inout Row) -> String? {
    switch kind {
    case .text(_, let access):
      row[access] = key
      return key
    case .optionalText(_, let access):
      row[access] = key
      return key
    case .wholeNumber(_, let access):
      row[access] += 1
      return "\(row[access])"
    case .flag(let access):
      let flag = !row[access]
      row[access] = flag
      return "\(flag)"
    case .choice(let access):
      let other = access.options.last { $0.number != access.number(row) }?.number ?? 0
      access.choose(&row, other)
      return "\(other)"
    case .lookup(_, let access):
      row[access] = .agentConsoleSpace
      return GUID.agentConsoleSpace.description
    case .parameters(let access):
      let parameters = [TemplateParameter(name: key, value: logicalName)]
      row[access] = parameters
      return "\(parameters)"
    }
  }
}
