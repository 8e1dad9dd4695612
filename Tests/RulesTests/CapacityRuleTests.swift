import Diagnostics
import Organizations
import Records
import Rules
import Testing

@Suite("Capacity that no agent has")
struct CapacityRuleTests {
  private func findings(_ units: Int, _ capacities: [Int], isAlone: Bool = false) -> [Diagnostic] {
    var organization = Organization(name: "example")
    organization.agents = capacities.enumerated().map {
      Agent(name: "Agent \($0.offset)", capacity: $0.element)
    }
    organization.workstream.capacityUnits = units
    let target = CheckTarget(organization, isSolutionAlone: isAlone, webResources: [])
    return RuleList.findings(in: target).filter { $0.rule == "capacity-too-small" }
  }

  @Test("It is an error if no agent has the units, and a warning if some do not")
  func severity() {
    #expect(findings(3, [3, 4]).isEmpty)
    #expect(findings(4, [3, 4]).map(\.severity) == [.warning])
    #expect(findings(5, [3, 4]).map(\.severity) == [.error])
    #expect(findings(5, [3, 4], isAlone: true).isEmpty)
  }
}
