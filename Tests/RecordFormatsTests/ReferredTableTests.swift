import Records
import Testing

@testable import RecordFormats

/// Which rows a solution can name.
struct ReferredTableTests {
  @Test(
    "The tables whose rows can be named are those that columns lead to, and templates",
    arguments: Table.allCases)
  func tables(table: Table) {
    #expect(table.isReferredTo == (!table.linkingTables.isEmpty || table == .applicationTabTemplate))
  }
}
