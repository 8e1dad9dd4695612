import Organizations
import Records
import Testing

@Suite("Matching the rows of two organizations")
struct RowMatchingTests {
  private func difference(_ old: Solution, _ new: Solution) -> OrganizationDifference {
    let (before, after) = (
      Organization(name: "a", solutions: [old]), Organization(name: "b", solutions: [new])
    )
    return OrganizationDifference(from: before, to: after, RowMatching(from: before, to: after))
  }

  @Test("Rows with other ids are matched by name, and their links are followed")
  func byName() {
    let rows = difference(Sample.solution("Acme"), Sample.solution("Acme", from: 101)).rows
    #expect(rows.isEmpty)
  }

  @Test("A row with the same id is the same, whatever its name")
  func byID() {
    var renamed = Sample.solution("Acme")
    renamed.providers[0].name = "Other"
    let rows = difference(Sample.solution("Acme"), renamed).rows
    #expect(rows.map(\.table) == [.provider])
    #expect(rows.map(\.columns) == [["name"]])
  }

  @Test("Equal keys are matched one by one, and what is left over was added or removed")
  func repeated() {
    var old = Sample.solution("Acme")
    old.providers = [Sample.provider(1, "Acme"), Sample.provider(2, "Acme")]
    var new = old
    new.providers = [Sample.provider(7, "Acme"), Sample.provider(2, "Acme"), Sample.provider(8, "Acme")]
    let rows = difference(old, new).rows.filter { $0.table == .provider }
    #expect(rows.count == 1)
    #expect(rows.first?.old == nil)
    #expect(rows.first?.new?.row.id == Sample.id(8))
    let reversed = difference(new, old).rows.filter { $0.table == .provider }
    #expect(reversed.map { $0.new == nil } == [true])
  }

  // Each is looked up: comparing all pairs would take minutes.
  @Test("Ten thousand rows are matched")
  func many() {
    var solution = Sample.solution("Acme")
    solution.providers = (1...10_000).map { Sample.provider($0, "Provider \($0)") }
    var other = solution
    other.providers = (1...10_000).map { Sample.provider($0 + 20_000, "Provider \($0)") }
    #expect(difference(solution, other).rows.filter { $0.table == .provider }.isEmpty)
  }
}
