import Organizations
import Records
import Storage
import Testing

@Suite struct OrganizationTests {
  private func organization(_ change: (inout Solution) -> Void = { _ in }) -> Organization {
    var solution = Solution(uniqueName: "S")
    solution.providers = [Sample.provider(1, "Fabrikam"), Sample.provider(2, "Tailspin")]
    solution.channelCapabilities = [
      Sample.capability(3, "B", provider: 2, .coBrowse, action: nil),
      Sample.capability(4, "A", provider: 1, .coBrowse, action: nil),
      Sample.capability(5, "A again", provider: 2, .coBrowse, action: nil),
      Sample.capability(6, "C", provider: 1, .screenSharing, action: nil),
    ]
    change(&solution)
    return Organization(name: "o", solutions: [solution])
  }

  @Test("The providers of a mode have a capability of it and are listed once")
  func theProvidersOfAModeAreListedOnce() {
    #expect(organization().providers(of: .coBrowse) == ["Tailspin", "Fabrikam"])
    #expect(organization().providers(of: .screenSharing) == ["Fabrikam"])
  }

  @Test("An inactive capability or provider is not offered") func anInactiveCapabilityOrProviderIsNotOffered()
  {
    let withoutCapability = organization { $0.channelCapabilities[3].state = .inactive }
    #expect(withoutCapability.providers(of: .screenSharing) == [])
    let withoutProvider = organization { $0.providers[1].state = .inactive }
    #expect(withoutProvider.providers(of: .coBrowse) == ["Fabrikam"])
  }

  @Test("A solution by itself gets an organization with its provider chosen for both modes")
  func aSolutionByItselfGetsAnOrganization() throws {
    let solution = try #require(OrganizationSnapshot.organization("contoso").value?.solutions.first)
    let organization = Organization(around: solution)
    #expect(organization.name == "FabrikamRemoteAssist")
    #expect(organization.languages == [.enUs, .frFr])
    #expect(organization.agents.map(\.name) == ["Agent"])
    #expect(organization.customers.map(\.name) == ["Customer"])
    let widget = try #require(organization.chatWidgets.first)
    for mode in RemoteAssistanceMode.allCases {
      #expect(widget[mode] == RemoteAssistanceOption(isEnabled: true, provider: "Fabrikam"))
    }
  }

  @Test("A mode that the solution does not support stays off")
  func aModeThatTheSolutionDoesNotSupportStaysOff() throws {
    var solution = Solution(uniqueName: "S")
    solution.providers = [Sample.provider(1, "P")]
    solution.channelCapabilities = [Sample.capability(2, "C", provider: 1, .coBrowse, action: nil)]
    let widget = try #require(Organization(around: solution).chatWidgets.first)
    #expect(widget.coBrowse == RemoteAssistanceOption(isEnabled: true, provider: "P"))
    #expect(widget.screenSharing == RemoteAssistanceOption())
  }
}
