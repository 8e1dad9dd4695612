import Organizations
import Records
import Testing

/// Every lookup column of every table, whichever there are: to each of them the plans look.
@Suite struct RowLinkTests {
  /// A solution with a row of each table, all of whose lookups hold one id.
  private static func solution(_ name: String, linkedTo target: GUID) -> Solution {
    func linked<Row: TableRow>(_ number: Int) -> Row {
      var row = Row(id: Sample.id(number))
      for column in Row.columns {
        if case .lookup(_, let path) = column.kind { row[keyPath: path] = target }
      }
      return row
    }
    var solution = Solution(uniqueName: name)
    solution.providers = [linked(1)]
    solution.conversationActions = [linked(2)]
    solution.conversationActionLocales = [linked(3)]
    solution.channelCapabilities = [linked(4)]
    solution.applicationTabTemplates = [linked(5)]
    return solution
  }

  private static func lookups<Row: TableRow>(_ row: Row.Type) -> [Table] {
    row.columns.compactMap { column in
      if case .lookup(let table, _) = column.kind { table } else { nil }
    }
  }

  private static let lookups =
    lookups(Provider.self) + lookups(ConversationAction.self) + lookups(ConversationActionLocale.self)
    + lookups(ChannelCapability.self) + lookups(ApplicationTabTemplate.self)

  @Test func eachThatLeadsNowhereIsAConflict() {
    let plan = InstallPlan(
      of: Self.solution("Open", linkedTo: Sample.id(99)), in: Organization(name: "shop"))
    let tables = plan.conflicts.compactMap { conflict in
      if case .linkedRowMissing(_, let table, Sample.id(99)) = conflict { table } else { nil }
    }
    #expect(!tables.isEmpty && tables == Self.lookups)
  }

  @Test func eachThatLeadsToARemovedRowIsAReference() {
    var gone = Solution(uniqueName: "Gone")
    gone.providers = [Sample.provider(99, "Gone")]
    let shop = Organization(name: "shop", solutions: [Self.solution("Open", linkedTo: Sample.id(99)), gone])
    let references = UninstallPlan(of: gone, in: shop).references.filter(\.breaksLoading)
    #expect(references.count == Self.lookups.count)
  }
}
