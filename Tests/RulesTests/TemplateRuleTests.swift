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

  @Test func anEventParameterNamesATemplateByItsUniqueNameOrItsName() throws {
    #expect(try action(opening: "FabrikamCobrowseTab").diagnostics == [])
    #expect(try action(opening: "fab_cobrowse").diagnostics == [])
    #expect(try action(opening: "Fab_cobrowse").findings(of: "template-not-found") == ["2:80"])
  }

  @Test func anInactiveTemplateIsNotFoundAndNothingElseIsSaidOfIt() throws {
    let rules = try template("pageType: Dashboard, state: inactive").diagnostics.map(\.rule)
    #expect(rules == ["template-not-found"])
  }

  @Test func aMisspeltTemplateIsSuggested() throws {
    let diagnostic = try #require(try action(opening: "fab_cobrwse").diagnostics.first)
    #expect(
      diagnostic.found
        == Found(
          rule: "template-not-found", message: "there is no active application tab template `fab_cobrwse`",
          hint: "did you mean `fab_cobrowse`?"))
  }

  @Test func anEventParameterOfWhiteSpaceIsMissing() throws {
    #expect(
      try action(opening: "' '").diagnostics.map(\.rule).sorted() == [
        "event-parameter-missing", "template-unused",
      ])
  }

  @Test func aTemplateWithoutAPageTypeIsNoWebResource() throws {
    let example = try template("uniqueName: fab_cobrowse, parameters: {webresourceName: fab_/cobrowse.html}")
    #expect(try example.findings(of: "template-not-web-resource") == ["2:12"])
  }

  @Test(arguments: [
    "webresourceName: fab_/cobrowse.html", "webresourcename: fab_/cobrowse.html",
    "webresourceName: /webresources/fab_/cobrowse.html", "webresourceName: /webresource/fab_/cobrowse.html",
    "webresourceName: /WebResources/fab_/cobrowse.html", "webresourceName: msdyn_kb.html",
  ])
  func aWebResourceIsFoundHoweverItIsWritten(parameter: String) throws {
    #expect(try findings(of: "template-file-missing", parameter: parameter) == [])
    #expect(try findings(of: "template-without-web-resource", parameter: parameter) == [])
  }

  @Test(arguments: ["webresourceName: ''", "webresourceName: ' '", "webresourceName: /webresources/"])
  func aParameterThatNamesNothingIsToldWhereItStands(parameter: String) throws {
    #expect(try findings(of: "template-without-web-resource", parameter: parameter) == ["2:113"])
    #expect(try findings(of: "template-file-missing", parameter: parameter) == [])
  }

  @Test func theUniqueNameOfOneTemplateIsTakenForTheNameOfAnother() throws {
    let excerpt = """
      applicationTabTemplates:
        - {name: FabrikamCobrowseTab, uniqueName: fab_cobrowse, pageType: Web resource}
        - {name: fab_cobrowse, uniqueName: fab_other, pageType: Web resource}
      """
    #expect(try Example(excerpt).findings(of: "template-name-taken") == ["3:12"])
  }

  @Test func aTemplateWhoseUniqueNameIsItsNameTakesNothingFromItself() throws {
    #expect(try template("uniqueName: FabrikamCobrowseTab").findings(of: "template-name-taken") == [])
  }

  @Test(arguments: ["fab_a", "abcdefgh_a", "A1b_a", "fab_a_b"])
  func prefixesOfThreeToEightLettersAndDigitsAreInShape(name: String) throws {
    #expect(try template("uniqueName: \(name)").findings(of: "unique-name-prefix") == [])
  }

  @Test(arguments: ["ab_a", "abcdefghi_a", "f-b_a", "fäb_a", "fab", "fab_", "_a"])
  func otherPrefixesAreOutOfShape(name: String) throws {
    #expect(try template("uniqueName: \(name)").findings(of: "unique-name-prefix") == ["2:45"])
  }

  @Test func thePublishersPrefixMustBeInShapeToo() throws {
    let example = try Example("publisher: {name: Fabrikam, prefix: fa, privacyPolicy: 'https://fab.example'}")
    #expect(try example.findings(of: "unique-name-prefix") == ["1:37"])
  }

  @Test func aTemplateOrAPublisherWithoutPrefixIsNotCompared() throws {
    #expect(try template("pageType: Web resource").findings(of: "unique-name-of-other-publisher") == [])
    let example = try Example("publisher: {name: Fabrikam, privacyPolicy: 'https://fab.example'}")
    #expect(try example.findings(of: "unique-name-of-other-publisher") == [])
  }
}
