import Diagnostics
import Organizations
import Records
import Rules
import Testing

/// The article's own rules of records.
@Suite struct ArticleRuleTests {
  private func findings(_ excerpt: String, of rules: String...) throws -> [Found] {
    try Example(excerpt).diagnostics.compactMap(\.found).filter { rules.contains($0.rule) }
  }

  @Test(
    "A co-browse or screen-sharing action must open an app tab",
    arguments: [
      ("Co-browse", "Send message", true), ("Screen sharing", "Customer Defined Function", true),
      ("Co-browse", "Open App Tab Template", false), ("Video", "Send message", false),
    ])
  func mustOpenATab(mode: String, event: String, isFound: Bool) throws {
    let found = try findings(
      """
      conversationActions:
        - {name: FabrikamCobrowse, eventName: \(event), eventParameter: FabrikamCobrowseTab, order: 0,
           webResource: fab_/notes.js, functionName: f}
      channelCapabilities:
        - {name: Fabrikam_cobrowse, provider: Fabrikam, escalationChannelMode: \(mode),
           conversationAction: FabrikamCobrowse}
      """, of: "event-opens-no-app-tab")
    #expect(
      found.map(\.message)
        == (isFound ? ["the event of the \(mode) action `FabrikamCobrowse` is \(event)"] : []))
  }

  @Test("Capabilities of other modes are legal, and need no action")
  func otherModesAreLegal() throws {
    for mode in ["Audio", "Video", "None"] {
      let excerpt = """
        channelCapabilities:
          - {name: Fabrikam_other, provider: Fabrikam, escalationChannelMode: \(mode)}
        """
      #expect(try Example(excerpt).diagnostics == [])
    }
  }

  @Test(
    "A capability's name begins with its provider's, and ends in an underscore and the capability",
    arguments: [
      ("Fabrikam_cobrowse", true), ("fabrikam_cobrowse", true), ("FabrikamTour_cobrowse", true),
      ("Fabrikam cobrowse", false), ("Fabrikam_", false), ("cobrowse_Fabrikam", false), ("_cobrowse", false),
    ])
  func capabilityNames(name: String, isRight: Bool) throws {
    let excerpt = """
      channelCapabilities:
        - {name: \(name), provider: Fabrikam, escalationChannelMode: Co-browse, conversationAction: FabrikamCobrowse}
      """
    let found = try findings(excerpt, of: "capability-name")
    #expect(found.map(\.hint) == (isRight ? [] : ["write `Fabrikam_cobrowse`"]))
  }

  @Test(
    "Names that are swapped between the two modes of a provider are told",
    arguments: [
      ("Fabrikam_screensharing", "Fabrikam_cobrowse", true),
      ("Fabrikam_Screen-sharing", "Fabrikam_Co-browse", true),
      ("Fabrikam_cobrowse", "Fabrikam_screensharing", false), ("Fabrikam_tour", "Fabrikam_cobrowse", false),
    ])
  func swappedNames(coBrowse: String, screenSharing: String, isTold: Bool) throws {
    let excerpt = """
      channelCapabilities:
        - {name: \(coBrowse), provider: Fabrikam, escalationChannelMode: Co-browse, conversationAction: FabrikamCobrowse}
        - {name: \(screenSharing), provider: Fabrikam, escalationChannelMode: Screen sharing, conversationAction: FabrikamCobrowse}
      """
    let found = try findings(excerpt, of: "capability-name")
    let hint = "swap its name, or its mode, with the other one of its provider"
    #expect(found.map(\.hint) == (isTold ? [hint, hint] : []))
  }

  @Test("Spaces in a provider's name do not matter") func spacesInAProvidersName() {
    var solution = Solution(uniqueName: "S")
    var provider = Provider(id: GUID(named: "p", in: .agentConsoleSpace))
    provider.name = "Wide World"
    var capability = ChannelCapability(id: GUID(named: "c", in: .agentConsoleSpace))
    (capability.name, capability.provider) = ("WideWorld_cobrowse", provider.id)
    (solution.providers, solution.channelCapabilities) = ([provider], [capability])
    #expect(Checked.messages(of: "capability-name", in: solution) == [])
  }

  @Test("Each of the article's spellings is told with the other one")
  func spellings() throws {
    let found = try findings(
      """
      applicationTabTemplates:
        - name: FabrikamCobrowseTab
          uniqueName: fab_cobrowse
          pageType: webresource
          parameters: {webresourcename: /webresource/fab_/cobrowse.html}
      """, of: "template-spelling")
    #expect(
      Set(found.map(\.hint)) == [
        "elsewhere the product writes `Web Resource`", "elsewhere the product writes `webresourceName`",
        "elsewhere the product gives its name, `fab_/cobrowse.html`",
      ])
    #expect(found.count == 3)
  }

  @Test("Rows of data tables in a solution are told once for each table")
  func dataInASolution() {
    var solution = Solution(uniqueName: "S")
    for name in ["one", "two"] {
      var provider = Provider(id: GUID(named: name, in: .agentConsoleSpace))
      provider.name = name
      solution.providers.append(provider)
      var origin = RowOrigin(row: Place(file: "\(name)/msdyn_provider.xml"))
      origin.carrier = .component
      solution.origins[provider.id] = origin
    }
    let message = "the solution holds rows of `msdyn_provider`, which is not a table of solution components"
    #expect(Checked.messages(of: "data-rows-in-a-solution", in: solution) == [message])
    for id in solution.origins.keys { solution.origins[id]?.carrier = .data }
    #expect(Checked.messages(of: "data-rows-in-a-solution", in: solution) == [])
  }
}
