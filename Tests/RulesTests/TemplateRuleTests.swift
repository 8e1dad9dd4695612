import Rules
import Testing

@Suite struct TemplateRuleTests {
  private func template(_ columns: String) throws -> Example {
    try Example("applicationTabTemplates:\n  - {name: FabrikamCobrowseTab, \(columns)}")
  }

  private func findings(of rule: String, parameter: String) throws -> [String] {
    try template("uniqueName: fab_cobrowse, pageType: Web resource, parameters: {\(parameter)}")
      .findings(of: rule)
  }

  private func action(opening name: String) throws -> Example {
    try Example(
      "conversationActions:\n"
        + "  - {name: FabrikamCobrowse, eventName: Open App Tab Template, eventParameter: \(name), order: 0}")
  }

  @Test("An event parameter can be a template's unique name or name")
  func anEventParameterCanBeATemplatesUniqueNameOrName() throws {
    #expect(try action(opening: "FabrikamCobrowseTab").diagnostics == [])
    #expect(try action(opening: "fab_cobrowse").diagnostics == [])
    #expect(try action(opening: "Fab_cobrowse").findings(of: "template-not-found") == ["2:80"])
  }

  @Test("An inactive template is told as such and nothing else is said of it")
  func anInactiveTemplateIsToldAsSuchAndNothingElseIsSaidOfIt() throws {
    let found = try template("pageType: Dashboard, state: inactive").diagnostics
    #expect(found.map(\.rule) == ["row-inactive"])
    #expect(found.first?.found?.message == "this row is inactive: `FabrikamCobrowse` opens no app tab")
  }

  @Test("A template that no action opens is not judged as the page of a third-party app")
  func aTemplateThatNoActionOpensIsNotJudgedAsThePageOfAThirdPartyApp() throws {
    let others = """
      applicationTabTemplates:
        - {name: Contacts, uniqueName: fab_contacts, pageType: Entity List, parameters: {entityName: contact}}
        - {name: Help, uniqueName: fab_help, pageType: Third Party Website, parameters: {url: "https://fab.example"}}
        - {name: Empty, uniqueName: fab_empty, pageType: Web resource}
        - {name: Lost, uniqueName: fab_lost, pageType: Web resource, parameters: {webresourceName: fab_/lost.html}}
      """
    // A page of a web resource may be the app's, under a name that an action misspells.
    #expect(try Example(others).diagnostics.map(\.rule) == ["template-unused", "template-unused"])
  }

  @Test("A template that only an inactive action opens is told at that action")
  func aTemplateThatOnlyAnInactiveActionOpensIsToldAtThatAction() throws {
    let excerpt = """
      conversationActions:
        - {name: Old, eventName: Open App Tab Template, eventParameter: fab_old, order: 5, state: inactive}
      applicationTabTemplates:
        - {name: OldTab, uniqueName: fab_old, pageType: Web resource, parameters: {webresourceName: fab_/cobrowse.html}}
      """
    #expect(try Example(excerpt).findings(of: "template-unused") == ["2:93"])
    #expect(try Example(excerpt).diagnostics.count == 1)
  }

  @Test("A misspelt template is reported with a suggestion")
  func aMisspeltTemplateIsReportedWithASuggestion() throws {
    let diagnostic = try #require(try action(opening: "fab_cobrwse").diagnostics.first)
    #expect(
      diagnostic.found
        == Found(
          rule: "template-not-found", message: "there is no active application tab template `fab_cobrwse`",
          hint: "did you mean `fab_cobrowse`?"))
  }

  @Test("A blank event parameter counts as missing, and its template not as unused")
  func aBlankEventParameterCountsAsMissing() throws {
    #expect(try action(opening: "' '").diagnostics.map(\.rule) == ["event-parameter-missing"])
  }

  @Test("A template whose web resource is no page is told", arguments: ["svg", "js", "css", "PNG"])
  func aTemplateWhoseWebResourceIsNoPageIsTold(ending: String) throws {
    let rule = "template-not-web-resource"
    #expect(try findings(of: rule, parameter: "webresourceName: fab_/cobrowse.\(ending)") == ["2:113"])
    #expect(try findings(of: rule, parameter: "webresourceName: fab_/cobrowse") == [])
  }

  @Test("A template without a page type is not a web resource")
  func aTemplateWithoutAPageTypeIsNotAWebResource() throws {
    let example = try template("uniqueName: fab_cobrowse, parameters: {webresourceName: fab_/cobrowse.html}")
    #expect(try example.findings(of: "template-not-web-resource") == ["2:12"])
  }

  @Test(
    "A web resource is found in any spelling",
    arguments: [
      "webresourceName: fab_/cobrowse.html", "webresourcename: fab_/cobrowse.html",
      "webresourceName: /webresources/fab_/cobrowse.html", "webresourceName: /webresource/fab_/cobrowse.html",
      "webresourceName: /WebResources/fab_/cobrowse.html", "webresourceName: msdyn_kb.html",
    ])
  func aWebResourceIsFoundInAnySpelling(parameter: String) throws {
    #expect(try findings(of: "template-file-missing", parameter: parameter) == [])
    #expect(try findings(of: "template-without-web-resource", parameter: parameter) == [])
  }

  @Test(
    "A parameter that names nothing is reported at its place",
    arguments: ["webresourceName: ''", "webresourceName: ' '", "webresourceName: /webresources/"])
  func aParameterThatNamesNothingIsReportedAtItsPlace(parameter: String) throws {
    #expect(try findings(of: "template-without-web-resource", parameter: parameter) == ["2:113"])
    #expect(try findings(of: "template-file-missing", parameter: parameter) == [])
  }

  @Test("A template's name must not be the unique name of another")
  func aTemplatesNameMustNotBeTheUniqueNameOfAnother() throws {
    let excerpt = """
      applicationTabTemplates:
        - {name: FabrikamCobrowseTab, uniqueName: fab_cobrowse, pageType: Web resource}
        - {name: fab_cobrowse, uniqueName: fab_other, pageType: Web resource}
      """
    #expect(try Example(excerpt).findings(of: "template-name-taken") == ["3:12"])
  }

  @Test("A template may use its name as its unique name")
  func aTemplateMayUseItsNameAsItsUniqueName() throws {
    #expect(try template("uniqueName: FabrikamCobrowseTab").findings(of: "template-name-taken") == [])
  }

  @Test(
    "Prefixes of three to eight letters and digits are valid",
    arguments: ["fab_a", "abcdefgh_a", "A1b_a", "fab_a_b"])
  func prefixesOfThreeToEightLettersAndDigitsAreValid(name: String) throws {
    #expect(try template("uniqueName: \(name)").findings(of: "unique-name-prefix") == [])
  }

  @Test(
    "Other prefixes are invalid",
    arguments: ["ab_a", "abcdefghi_a", "f-b_a", "fäb_a", "fab", "fab_", "_a"])
  func otherPrefixesAreInvalid(name: String) throws {
    #expect(try template("uniqueName: \(name)").findings(of: "unique-name-prefix") == ["2:45"])
  }

  @Test("The publisher's prefix must be valid too") func thePublishersPrefixMustBeValidToo() throws {
    let example = try Example("publisher: {name: Fabrikam, prefix: fa, privacyPolicy: 'https://fab.example'}")
    #expect(try example.findings(of: "unique-name-prefix") == ["1:37"])
  }

  @Test("A template or publisher without a prefix is not compared")
  func aTemplateOrPublisherWithoutAPrefixIsNotCompared() throws {
    #expect(try template("pageType: Web resource").findings(of: "unique-name-of-other-publisher") == [])
    let example = try Example("publisher: {name: Fabrikam, privacyPolicy: 'https://fab.example'}")
    #expect(try example.findings(of: "unique-name-of-other-publisher") == [])
  }

  @Test(
    "A parameter that the page type requires and lacks is told; a website's is an error",
    arguments: [
      ("Third-party website", "", "url", true), ("Third-party website", "url: ' '", "url", true),
      ("Entity record", "entityId: x", "entityName", false),
      ("Entity list", "viewId: x", "entityName", false),
      ("Dashboard", "", "dashboardId", false), ("Search", "searchType: 0", "searchText", false),
      ("Custom", "recordId: x", "name", false),
    ])
  func aRequiredParameterIsMissing(type: String, parameters: String, missing: String, isError: Bool) throws {
    let found = try template("pageType: \(type), parameters: {\(parameters)}").diagnostics.filter {
      $0.rule == "template-parameter-missing"
    }
    #expect(found.map(\.severity) == [isError ? .error : .warning])
    #expect(found.first?.found?.message.contains("has no `\(missing)`, which") == true)
  }

  @Test(
    "A complete template of another page type has no finding about its parameters",
    arguments: [
      ("Entity record", "entityName: account, entityId: x, formId: y, validateRecord: 'True'"),
      ("Entity record", "EntityName: account, data: '{}'"), ("Search", "searchText: x, searchType: 0"),
      ("Control", "controlName: x, data: y"), ("Dashboard", "dashboardId: x"),
      ("Third-party website", "url: 'https://fab.example/?q=', data: x"),
      ("Custom", "name: fab_page, entityName: account, recordId: x"),
    ])
  func completePageTypes(type: String, parameters: String) throws {
    let found = try template("pageType: \(type), parameters: {\(parameters)}").diagnostics.map(\.rule)
    #expect(!found.contains { $0.hasPrefix("template-parameter") })
  }

  @Test("A parameter that the page type does not have is told with those that it has")
  func aParameterOfAnotherPageType() throws {
    let found = try template("pageType: Search, parameters: {searchText: x, entityName: y}").diagnostics
      .compactMap(\.found).filter { $0.rule == "template-parameter-not-sent" }
    #expect(
      found == [
        Found(
          rule: "template-parameter-not-sent", message: "a page of type Search has no parameter `entityName`",
          hint: "it has `searchText`, `searchType`")
      ])
  }

  @Test("The hint about a website's parameter speaks of no conversation")
  func aWebsiteGetsNoConversation() throws {
    let found = try template("pageType: Third-party website, parameters: {url: 'https://fab.example', c: d}")
      .diagnostics.compactMap(\.found).filter { $0.rule == "template-parameter-not-sent" }
    #expect(found.map(\.hint) == ["leave it out, or write it into the `url`"])
  }

  @Test("Query parameters in a web resource's name are told like the template's own, and its file is found")
  func queryInTheName() throws {
    let example = try template(
      "uniqueName: fab_cobrowse, pageType: Web resource, "
        + "parameters: {webresourceName: '/webresource/fab_/cobrowse.html?tenant=a&id=7'}")
    #expect(try example.findings(of: "template-file-missing") == [])
    let found = try example.diagnostics.filter { $0.rule == "template-parameter-not-sent" }
    #expect(Set(found.map(\.severity)) == [.warning, .note])
    #expect(
      found.compactMap(\.found?.message).contains(
        "a web resource takes no parameter `tenant`, so its page does not get it"))
  }

  @Test("Parameters of HTML web resources that the page about app tabs does not list get a note")
  func unlistedParameters() throws {
    for name in ["id", "formid", "typename", "pagemode", "tabSet"] {
      let found = try template(
        "uniqueName: fab_cobrowse, pageType: Web resource, "
          + "parameters: {webresourceName: fab_/cobrowse.html, \(name): x}"
      ).diagnostics.filter { $0.rule == "template-parameter-not-sent" }
      #expect(found.map(\.severity) == [.note], "\(name)")
    }
  }

  @Test("Only the article's spelling of a path is called the article's", arguments: [true, false])
  func pathSpelling(isSingular: Bool) throws {
    let folder = isSingular ? "webresource" : "webresources"
    let found = try template(
      "uniqueName: fab_cobrowse, pageType: Web resource, "
        + "parameters: {webresourceName: /\(folder)/fab_/cobrowse.html}"
    ).diagnostics.compactMap(\.found).filter { $0.rule == "template-spelling" }
    #expect(
      found.map(\.message) == [
        "`/\(folder)/fab_/cobrowse.html` is the path of a web resource"
          + (isSingular ? ", as in the article" : "")
      ])
  }
}
