import Diagnostics
import Rules
import Storage
import Testing

@Suite struct SampleCheckTests {
  /// The findings in a sample, one per line: `path:line:column: severity [rule]`.
  private func findings(in sample: String) throws -> [String] {
    let reading = OrganizationSnapshot.checkTarget(sample)
    #expect(reading.diagnostics == [])
    return SharedScripts.findings(in: try #require(reading.value)).map { diagnostic in
      "\(diagnostic.place): \(diagnostic.severity.rawValue) [\(diagnostic.rule)]"
    }
  }

  @Test("Contoso is clean") func contosoIsClean() throws {
    #expect(try findings(in: "contoso") == [])
  }

  @Test("Northwind has only the finding about equal orders")
  func northwindHasOnlyTheFindingAboutEqualOrders() throws {
    let file = "northwind/solutions/wideworldsupport/solution.yaml"
    #expect(try findings(in: "northwind") == ["\(file):23:12: warning [equal-order]"])
  }

  @Test("Adventure Works has exactly its stored findings")
  func adventureWorksHasExactlyItsStoredFindings() throws {
    let sample = try #require(EmbeddedFolder(sample: "adventureworks"))
    let kept = try sample.bytes(of: "expected-diagnostics.txt", limit: .max)
    let expected = String(decoding: kept, as: UTF8.self).split(separator: "\n").map(String.init)
    let found = try findings(in: "adventureworks")
    #expect(found == expected, "it should read:\n\(found.joined(separator: "\n"))")
  }

  @Test("Adventure Works breaks every rule that a file can break")
  func adventureWorksBreaksEveryRuleThatAFileCanBreak() throws {
    let subject = try #require(OrganizationSnapshot.checkTarget("adventureworks").value)
    let broken = Set(SharedScripts.findings(in: subject).map(\.rule))
    #expect(Set(RuleList.all.map { $0.id }).subtracting(broken) == [])
  }
}
