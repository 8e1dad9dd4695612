import Diagnostics
import Notations
import Scenarios
import Testing

@Suite("Comments that name the organization")
struct OrganizationCommentTests {
  private func faults(_ before: String, _ inside: String = "") throws -> [String] {
    let text =
      before + "Feature: F\n  Scenario: S\n" + inside + "    Given a conversation with \"Noah Park\"\n"
    return try ScenarioFile(SourceText(file: "f.feature", text: text)).diagnostics
      .map { "\($0.place.line):\($0.place.column) \($0.rule)" }
  }

  @Test("One comment before the feature counts", arguments: ["# org: northwind", "#Org : northwind"])
  func one(comment: String) throws {
    #expect(try faults(comment + "\n") == [])
    let played = try played(comment + "\nFeature: F\n  Scenario: S\n    Then there is no co-browse session\n")
    #expect(played.first?.rehearsal?.organizationOnFile?.name == "northwind")
  }

  @Test("A comment below the feature's line is an error, and so is a second or an empty one")
  func others() throws {
    #expect(try faults("", "    # org: northwind\n") == ["3:5 scenario-organization"])
    #expect(try faults("# org: northwind\n# org: contoso\n") == ["2:1 scenario-organization"])
    #expect(try faults("# org:\n") == ["1:1 scenario-organization"])
  }

  @Test(
    "A comment that reads as if it named the organization, and does not, is told",
    arguments: [
      "# org northwind", "# organization northwind", "# organization: northwind", "#Organisation: ../shop",
      "# org = northwind", "# org - northwind", "# org：northwind", "# ogr: northwind",
    ])
  func almost(comment: String) throws {
    #expect(try faults(comment + "\n") == ["1:1 scenario-organization"])
    let text = comment + "\nFeature: F\n  Scenario: S\n    Then the agent is Available\n"
    let file = try ScenarioFile(SourceText(file: "f.feature", text: text))
    #expect(file.diagnostics.map(\.severity) == [.warning])
    // A warning does not fail the run.
    #expect(file.lostDiagnostics == [])
  }

  @Test("The same name twice, and any other comment, are fine")
  func harmless() throws {
    #expect(try faults("# org: northwind\n", "    # org: northwind\n") == [])
    #expect(try faults("# org chart: see the wiki\n", "    # organization: none\n") == [])
    #expect(try faults("# language: en\n# author: me\n# organization of the shop\n# note: slow\n") == [])
  }
}
