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

  private static let allowed: [(presences: Set<Presence>, severity: Severity?)] = [
    ([], .error), ([.offline], .warning), ([.inactive], .warning), ([.offline, .inactive], .warning),
    ([.available], nil), ([.busy], nil), ([.doNotDisturb], nil), ([.appearAway, .offline], nil),
  ]

  @Test("A workstream without a presence of somebody at work assigns nobody", arguments: allowed)
  func allowedPresences(allowed: Set<Presence>, severity: Severity?) {
    var organization = Organization(name: "example")
    organization.workstream.allowedPresences = allowed
    let target = CheckTarget(organization, isSolutionAlone: false, webResources: [])
    let found = RuleList.findings(in: target).filter { $0.rule == "nobody-can-be-assigned" }
    #expect(found.map(\.severity) == [severity].compactMap(\.self))
  }
}
