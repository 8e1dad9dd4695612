import Rules
import Storage
import Testing

@Suite struct WidgetRuleTests {
  private func widgets(_ options: String) throws -> Example {
    try Example(
      "chatWidgets:\n  - {name: Off}\n  - name: Web support\n    remoteAssistance: {\(options)}")
  }

  @Test("For a mode that is off only a leftover provider is reported")
  func forAModeThatIsOffOnlyALeftoverProviderIsReported() throws {
    let example = try widgets("coBrowse: {enabled: false, provider: Nobody}")
    #expect(try example.diagnostics.map(\.rule) == ["widget-provider-left-over"])
    #expect(try widgets("coBrowse: {enabled: false, provider: Fabrikam}").diagnostics == [])
    #expect(try widgets("screenSharing: {provider: Fabrikam}").diagnostics == [])
  }

  @Test("The two modes are checked separately") func theTwoModesAreCheckedSeparately() throws {
    let example = try widgets("coBrowse: {enabled: true}, screenSharing: {enabled: true, provider: ''}")
    #expect(try example.findings(of: "widget-without-provider") == ["4:44", "4:76"])
    #expect(try example.diagnostics.count == 2)
  }

  @Test("A misspelt provider is reported only once, with a suggestion")
  func aMisspeltProviderIsReportedOnlyOnceWithASuggestion() throws {
    let diagnostics = try widgets("coBrowse: {enabled: true, provider: Fabrikan}").diagnostics
    #expect(
      diagnostics.map(\.found) == [
        Found(
          rule: "widget-provider-not-installed", message: "the provider `Fabrikan` is not installed",
          hint: "did you mean `Fabrikam`?")
      ])
  }

  @Test("An inactive provider counts as not installed") func anInactiveProviderCountsAsNotInstalled() throws {
    var files = try Example("providers:\n  - {name: Fabrikam, state: inactive}").files
    files.files["org.yaml"] = """
      name: example
      chatWidgets: [{name: W, remoteAssistance: {coBrowse: {enabled: true, provider: Fabrikam}}}]
      """
    let found = try Checked.findings(in: files).map(\.found)
    #expect(
      found == [
        Found(
          rule: "row-inactive",
          message: "this row is inactive: the button of `FabrikamCobrowse` is hidden, "
            + "the chat widget `W` has no Co-browse",
          hint: "leave `state: inactive` out, or leave out what needs the row")
      ])
  }

  @Test("Another provider of the mode is suggested")
  func anotherProviderOfTheModeIsSuggested() throws {
    var files = try Example("").files
    files.files["solutions/tailspin/solution.yaml"] = """
      solution: Tailspin
      providers: [{name: Tailspin}]
      channelCapabilities: [{name: C, provider: Tailspin, escalationChannelMode: Screen sharing}]
      """
    files.files["org.yaml"] = """
      name: example
      chatWidgets: [{name: W, remoteAssistance: {screenSharing: {enabled: true, provider: Fabrikam}}}]
      """
    let found = try Checked.findings(in: files).filter { $0.rule.hasPrefix("widget-") }.map(\.found)
    #expect(
      found == [
        Found(
          rule: "widget-provider-lacks-mode",
          message: "the provider `Fabrikam` has no channel capability for Screen sharing",
          hint: "choose one that has, such as `Tailspin`")
      ])
  }

  @Test("A solution by itself has no chat widgets to check")
  func aSolutionByItselfHasNoChatWidgetsToCheck() throws {
    let organization = try #require(OrganizationSnapshot.checkTarget("adventureworks").value?.organization)
    func rules(isAlone: Bool) -> Set<String> {
      let subject = CheckTarget(organization, isSolutionAlone: isAlone, webResources: [])
      return Set(RuleList.findings(in: subject).map(\.rule).filter { $0.hasPrefix("widget-") })
    }
    #expect(rules(isAlone: false).count == 4)
    #expect(rules(isAlone: true) == [])
  }
}
