import Diagnostics
import Organizations
import Records
import Rules
import Testing

/// An inactive row is reported at its line with what it hides, and nothing is called missing beside it.
@Suite struct InactiveRowRuleTests {
  private func messages(_ excerpt: String) throws -> [String] {
    let example = try Example(excerpt)
    let diagnostics = try example.diagnostics
    #expect(Set(diagnostics.map(\.rule)).isSubset(of: ["row-inactive"]))
    return diagnostics.compactMap(\.found).map(\.message)
  }

  @Test("A provider hides the buttons of its capabilities") func aProviderHidesTheButtonsOfItsCapabilities()
    throws
  {
    #expect(
      try messages("providers:\n  - {name: Fabrikam, state: inactive}") == [
        "this row is inactive: the button of `FabrikamCobrowse` is hidden, the chat widget `Web support` has no "
          + "Co-browse"
      ])
  }

  @Test("A capability hides its button and its provider") func aCapabilityHidesItsButtonAndItsProvider()
    throws
  {
    let excerpt = """
      channelCapabilities:
        - {name: Fabrikam_cobrowse, provider: Fabrikam, escalationChannelMode: Co-browse,
           conversationAction: FabrikamCobrowse, state: inactive}
      """
    #expect(
      try messages(excerpt) == [
        "this row is inactive: the button of `FabrikamCobrowse` is hidden, the provider `Fabrikam` can be chosen for "
          + "no mode, the chat widget `Web support` has no Co-browse"
      ])
    #expect(try Example(excerpt).findings(of: "row-inactive") == ["3:51"])
  }

  @Test("A locale row hides the label") func aLocaleRowHidesTheLabel() throws {
    let excerpt = """
      conversationActionLocales:
        - {conversationAction: FabrikamCobrowse, locale: en-US, label: L, tooltip: T, state: inactive}
      """
    #expect(
      try messages(excerpt) == ["this row is inactive: `FabrikamCobrowse` has no label, tooltip or command"])
  }

  @Test("An action hides its capability's button") func anActionHidesItsCapabilitysButton() throws {
    let excerpt = """
      conversationActions:
        - {name: FabrikamCobrowse, eventName: Open App Tab Template, eventParameter: fab_cobrowse, order: 0,
           state: inactive}
      """
    #expect(
      try messages(excerpt) == [
        "this row is inactive: the channel capability `Fabrikam_cobrowse` has no button"
      ])
  }

  @Test("An English row that is inactive is told where it stands")
  func anEnglishRowThatIsInactiveIsToldWhereItStands() throws {
    let excerpt = """
      conversationActionLocales:
        - {conversationAction: FabrikamCobrowse, locale: en-US, label: L, tooltip: T, state: inactive}
        - {conversationAction: FabrikamCobrowse, locale: fr-FR, label: L, tooltip: T}
      """
    let diagnostics = try Example(excerpt).diagnostics
    #expect(diagnostics.map(\.rule) == ["action-without-english"])
    #expect(diagnostics.first?.place.line == 2)
    #expect(diagnostics.first?.found?.message.hasPrefix("this row is inactive: ") == true)
  }

  @Test("A row that nothing needs may be inactive") func aRowThatNothingNeedsMayBeInactive() throws {
    let excerpt = """
      providers:
        - {name: Old, state: inactive}
      conversationActions:
        - {name: Old, eventName: Open App Tab Template, eventParameter: fab_old, order: 9, state: inactive}
      conversationActionLocales:
        - {conversationAction: FabrikamCobrowse, locale: en-US, label: L, tooltip: T}
        - {conversationAction: FabrikamCobrowse, locale: fr-FR, label: L, tooltip: T, state: inactive}
      channelCapabilities:
        - {name: Old, provider: Old, escalationChannelMode: Co-browse, conversationAction: Old, state: inactive}
      applicationTabTemplates:
        - {name: OldTab, uniqueName: fab_old, pageType: Dashboard, state: inactive}
      """
    #expect(try Example(excerpt).diagnostics == [])
  }

  @Test("A file of the product gets its own columns in hints") func aFileOfTheProductGetsItsOwnColumns()
    throws
  {
    var solution = Solution(uniqueName: "S")
    func origin(_ line: Int) -> RowOrigin { RowOrigin(row: Place(file: "s/data.xml", line: line)) }
    var provider = Provider(id: GUID(named: "p", in: .agentConsoleSpace))
    provider.name = "P"
    provider.state = .inactive
    var action = ConversationAction(id: GUID(named: "a", in: .agentConsoleSpace))
    action.name = "A"
    action.eventName = .sendMessage
    var capability = ChannelCapability(id: GUID(named: "c", in: .agentConsoleSpace))
    (capability.provider, capability.conversationAction) = (provider.id, action.id)
    capability.escalationChannelMode = .coBrowse
    (solution.providers, solution.conversationActions) = ([provider], [action])
    solution.channelCapabilities = [capability]
    solution.origins = [provider.id: origin(1), action.id: origin(2), capability.id: origin(3)]
    let subject = CheckTarget(Organization(around: solution), isSolutionAlone: true, webResources: [])
    let found = Dictionary(
      RuleList.findings(in: subject).compactMap(\.found).map { ($0.rule, $0) }
    ) { first, _ in first }
    #expect(found["row-inactive"]?.hint?.hasPrefix("set its `statecode` to 0 (Active)") == true)
    #expect(found["message-missing"]?.message.hasSuffix("has no `msdyn_eventparameter`") == true)
    #expect(
      found["action-without-locale"]?.hint
        == "add a row of `msdyn_conversationactionlocale`, at least for en-US")
  }
}
