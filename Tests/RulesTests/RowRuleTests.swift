import Diagnostics
import Organizations
import Records
import Rules
import Testing

@Suite struct RowRuleTests {
  @Test("A capability without a provider is found") func aCapabilityWithoutAProviderIsFound() {
    var capability = ChannelCapability(id: .agentConsoleSpace)
    capability.name = "Fabrikam_cobrowse"
    var solution = Solution(uniqueName: "S")
    solution.channelCapabilities = [capability]
    #expect(
      Checked.messages(of: "capability-without-provider", in: solution)
        == ["the channel capability `Fabrikam_cobrowse` has no provider"])
    solution.channelCapabilities[0].provider = .agentConsoleSpace
    #expect(Checked.messages(of: "capability-without-provider", in: solution) == [])
  }

  @Test("A locale row without an action is found") func aLocaleRowWithoutAnActionIsFound() {
    var row = ConversationActionLocale(id: .agentConsoleSpace)
    row.label = "Co-browse"
    var solution = Solution(uniqueName: "S")
    solution.conversationActionLocales = [row]
    #expect(
      Checked.messages(of: "locale-without-action", in: solution)
        == ["the locale row `Co-browse` belongs to no conversation action"])
    solution.conversationActionLocales[0].conversationAction = .agentConsoleSpace
    #expect(Checked.messages(of: "locale-without-action", in: solution) == [])
  }

  @Test("A solution's missing kinds of records are listed") func aSolutionsMissingKindsOfRecordsAreListed() {
    var solution = Solution(uniqueName: "S")
    #expect(
      Checked.messages(of: "solution-incomplete", in: solution) == [
        "the solution `S` has no provider, no conversation action, no conversation action locale, "
          + "no channel capability, no application tab template"
      ])
    solution.providers = [Provider(id: .agentConsoleSpace)]
    solution.conversationActions = [ConversationAction(id: .agentConsoleSpace)]
    solution.conversationActionLocales = [ConversationActionLocale(id: .agentConsoleSpace)]
    solution.applicationTabTemplates = [ApplicationTabTemplate(id: .agentConsoleSpace)]
    #expect(
      Checked.messages(of: "solution-incomplete", in: solution) == [
        "the solution `S` has no channel capability"
      ])
    solution.channelCapabilities = [ChannelCapability(id: .agentConsoleSpace)]
    #expect(Checked.messages(of: "solution-incomplete", in: solution) == [])
  }

  @Test("Inactive rows are ignored") func inactiveRowsAreIgnored() throws {
    let excerpt = """
      conversationActions:
        - {name: A, eventName: Open App Tab Template, order: 0, icon: none, state: inactive}
        - {name: B, eventName: Customer Defined Function, order: 0, state: inactive}
      """
    #expect(try Example(excerpt).diagnostics == [])
  }

  @Test("One provider may have the same mode twice, for two actions")
  func oneProviderMayHaveTheSameModeTwiceForTwoActions() throws {
    let excerpt = """
      conversationActions:
        - {name: Second, eventName: Open App Tab Template, eventParameter: fab_cobrowse, order: 5}
      conversationActionLocales:
        - {conversationAction: Second, locale: en-US, label: L, tooltip: T, slashCommand: /second}
      channelCapabilities:
        - {name: Fabrikam_second, provider: Fabrikam, escalationChannelMode: Co-browse, conversationAction: Second}
      """
    #expect(try Example(excerpt).diagnostics == [])
  }

  @Test(
    "An icon must be the URL of an existing web resource",
    arguments: [
      ("/webresources/fab_/cobrowse.svg", []), ("/webresource/fab_/cobrowse.svg", ["icon-spelling"]),
      ("/WebResources/fab_/cobrowse.svg", []), ("/webresources/msdyn_chat_icon_zfp.svg", []),
      ("/webresources/fab_/none.svg", ["icon-file-missing"]), ("/images/a.svg", ["icon-not-web-resource"]),
      ("/webresources/", ["icon-not-web-resource"]), ("fab_/cobrowse.svg", ["icon-not-web-resource"]),
    ])
  func anIconMustBeTheURLOfAnExistingWebResource(icon: String, rules: [String]) throws {
    let excerpt = """
      conversationActions:
        - {name: FabrikamCobrowse, eventName: Open App Tab Template, eventParameter: fab_cobrowse, order: 0,
           icon: \(icon)}
      """
    #expect(try Example(excerpt).diagnostics.map(\.rule) == rules)
  }

  @Test("A function without file and name is reported once, naming both")
  func aFunctionWithoutFileAndNameIsReportedOnceNamingBoth() throws {
    let excerpt = """
      conversationActions:
        - {name: A, eventName: Customer Defined Function, order: 5}
      conversationActionLocales:
        - {conversationAction: A, locale: en-US, label: L, tooltip: T, slashCommand: /a}
      """
    #expect(
      try Example(excerpt).diagnostics.map(\.found) == [
        Found(
          rule: "function-missing", message: "the function of `A` has no `webResource` and no `functionName`",
          hint: "name the script and the function in it")
      ])
  }

  @Test("A solution without a publisher also lacks a privacy policy")
  func aSolutionWithoutAPublisherAlsoLacksAPrivacyPolicy() {
    let solution = Solution(uniqueName: "S")
    #expect(Checked.messages(of: "publisher-without-privacy-policy", in: solution).count == 1)
  }

  @Test("Packages written by the product do not need our own keys")
  func packagesWrittenByTheProductDoNotNeedOurOwnKeys() {
    var solution = Solution(uniqueName: "S")
    solution.publisher = Publisher(name: "Fabrikam", prefix: "fab")
    solution.origin = RowOrigin(row: Place(file: "s.zip/solution.xml"))
    let subject = CheckTarget(Organization(around: solution), isSolutionAlone: true, webResources: [])
    let found = RuleList.findings(in: subject).map(\.found)
    guard let first = found.first, let hint = first.map(\.hint), first?.rule == "solution-incomplete" else {
      Issue.record("\(found)")
      return
    }
    #expect(
      hint
        == "add rows of `msdyn_channelcapability`, `msdyn_applicationtabtemplate` to the solution; bring rows of "
        + "`msdyn_provider`, `msdyn_conversationaction`, `msdyn_conversationactionlocale` as data, with Configuration "
        + "Migration")
    #expect(Checked.messages(of: "publisher-without-privacy-policy", in: solution) == [])
  }

  @Test("Suggestions stop before they take too long") func suggestionsStopBeforeTheyTakeTooLong() throws {
    var solution = Solution(uniqueName: "S")
    solution.applicationTabTemplates = (0..<1000).map { number in
      var template = ApplicationTabTemplate(id: GUID(named: "t\(number)", in: .agentConsoleSpace))
      template.name = "Template\(number)"
      return template
    }
    solution.conversationActions = (0..<1000).map { number in
      var action = ConversationAction(id: GUID(named: "a\(number)", in: .agentConsoleSpace))
      action.eventParameter = "Templat\(number)"
      return action
    }
    let subject = CheckTarget(Organization(around: solution), isSolutionAlone: true, webResources: [])
    let hints = RuleList.findings(in: subject).compactMap { diagnostic -> Bool? in
      guard let found = diagnostic.found, found.rule == "template-not-found" else { return nil }
      return found.hint?.hasPrefix("did you mean") == true
    }
    #expect(hints.count == 1000)
    #expect(hints.filter { $0 }.count == 50)
  }
}
