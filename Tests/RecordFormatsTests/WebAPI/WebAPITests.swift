import Diagnostics
import Notations
import RecordFormats
import Records
import Testing

@Suite struct WebAPITests {
  private let capabilities = """
    {"@odata.context":"https://org.example/api/data/v9.2/$metadata#msdyn_channelcapabilities(msdyn_name)","value":[{
     "@odata.etag":"W/\\"1\\"","msdyn_channelcapabilityid":"\(id(30))","msdyn_name":"Fab_cobrowse",
     "msdyn_escalationchannelmode@OData.Community.Display.V1.FormattedValue":"Co-browse",
     "msdyn_escalationchannelmode":192350002,
     "_msdyn_provider_value":"\(id(1))",
     "_msdyn_provider_value@Microsoft.Dynamics.CRM.lookuplogicalname":"msdyn_provider",
     "_msdyn_conversationaction_value":"\(id(10))","statecode":0,"componentstate":0,"ismanaged":false,
     "versionnumber":1.5,"overwritetime":null}]}
    """
  private let action = """
    {"@odata.context":"https://org.example/api/data/v9.2/$metadata#msdyn_conversationactions/$entity",
     "msdyn_conversationactionid":"\(id(10))","msdyn_name":"Act","msdyn_eventname":100000001,
     "msdyn_eventparameter":"Hi","msdyn_order":-3,"msdyn_icon":null}
    """
  private let providers = """
    \u{FEFF}{"@odata.context":"https://org.example/api/data/v9.2/$metadata#msdyn_providers","value":[
     {"msdyn_providerid":"\(id(1))","msdyn_name":"Fab"}]}
    """

  @Test("Collections and single rows form one package") func collectionsAndSingleRowsFormOnePackage() throws {
    let reading = Read.package(["a.json": capabilities, "b/c.json": action, "d.json": providers])
    #expect(reading.diagnostics == [])
    let package = try #require(reading.value)
    #expect(package.format == .webAPI)
    #expect(package.solution.uniqueName == "fab")
    let capability = try #require(package.solution.channelCapabilities.first)
    #expect(capability.id == id(30) && capability.escalationChannelMode == .coBrowse)
    #expect(capability.provider == id(1) && capability.conversationAction == id(10))
    let action = try #require(package.solution.conversationActions.first)
    #expect(action.order == -3 && action.eventName == .sendMessage && action.icon == nil)
    let origin = package.solution.origins[id(30)]
    #expect(origin?.row.description == "fab.zip/a.json:1:112")
    #expect(origin?.columns["escalationChannelMode"]?.description == "fab.zip/a.json:4:32")
    #expect(package.solution.origins[id(1)]?.row.line == 2)
  }

  @Test(
    "Rows in the form of a request are read, with either letter case",
    arguments: ["msdyn_Provider", "msdyn_provider"])
  func rowsInTheFormOfARequestAreReadWithEitherLetterCase(key: String) throws {
    let rows = """
      [{"@odata.type":"Microsoft.Dynamics.CRM.msdyn_provider","msdyn_name":"Fab's"},
       {"msdyn_name":"Act","msdyn_eventname":100000001,"msdyn_order":0,"msdyn_conversationactionid":"\(id(10))"},
       {"msdyn_Conversationactionkey@odata.bind":"/msdyn_conversationactions(\(id(10)))","msdyn_label":"L",
        "msdyn_tooltip":"T","msdyn_locale_picklist":1033},
       {"msdyn_name":"C","msdyn_escalationchannelmode":100000000,
        "\(key)@odata.bind":"/msdyn_providers(msdyn_name='Fab''s')",
        "msdyn_ConversationAction@odata.bind":"https://org.example/api/data/v9.2/msdyn_conversationactions(\(id(10)))"},
       {"msdyn_name":"Tab","msdyn_pagetype":509180002,"msdyn_pinned":true,"msdyn_uniquename":"fab_tab"},
       {"msdyn_applicationtabtemplateid@odata.bind":"/msdyn_applicationtabtemplates(msdyn_uniquename='fab_tab')",
        "msdyn_name":"webresourceName","msdyn_value":"fab_/a.html"}]
      """
    let reading = Read.file("rows.json", rows)
    #expect(reading.diagnostics == [])
    let solution = try #require(reading.value?.solution)
    #expect(solution.channelCapabilities.first?.provider == solution.providers.first?.id)
    #expect(solution.providers.first?.name == "Fab's")
    #expect(solution.channelCapabilities.first?.conversationAction == id(10))
    #expect(solution.conversationActionLocales.first?.conversationAction == id(10))
    #expect(solution.applicationTabTemplates.first?.canClose == false)
    #expect(solution.applicationTabTemplates.first?.parameters.map(\.value) == ["fab_/a.html"])
  }

  @Test("Rows of other tables are counted by their logical name")
  func rowsOfOtherTablesAreCountedByTheirLogicalName() throws {
    let accounts = """
      {"@odata.context":"https://org.example/$metadata#accounts","value":[{"accountid":"1"},{"accountid":"2"}]}
      """
    let things = """
      {"@odata.context":"https://org.example/$metadata#new_things","value":[{"x":1}]}
      """
    let package = try #require(
      Read.package(["a.json": accounts, "b.json": providers, "c.json": things]).value)
    #expect(package.ignored == ["account": 2, "new_things": 1])
  }

  @Test("An incomplete page is a warning") func anIncompletePageIsAWarning() throws {
    let page = """
      {"@odata.context":"https://org.example/$metadata#msdyn_providers",
       "value":[{"msdyn_name":"Fab"}],"@odata.nextLink":"https://org.example/next"}
      """
    let reading = Read.file("page.json", page)
    #expect(reading.value != nil)
    #expect(reading.problems == [.package(.goesOn(next: "https://org.example/next"))])
    #expect(reading.diagnostics.first?.severity == .warning)
  }

  @Test("An answer together with its last page is complete")
  func anAnswerTogetherWithItsLastPageIsComplete() {
    let first = """
      {"@odata.context":"https://org.example/$metadata#msdyn_providers",
       "value":[{"msdyn_name":"Fab"}],"@odata.nextLink":"https://org.example/next"}
      """
    let last = """
      {"@odata.context":"https://org.example/$metadata#msdyn_providers","value":[{"msdyn_name":"Tailspin"}]}
      """
    let reading = Read.package(["a.json": first, "b.json": last])
    #expect(reading.diagnostics == [] && reading.value?.solution.providers.count == 2)
  }

  /// A locale row as the Web API returns it after its action was deleted (documented: RemoveLink).
  @Test("A row with an emptied lookup is read") func aRowWithAnEmptiedLookupIsRead() throws {
    let rows = """
      {"@odata.context":"https://org.example/$metadata#msdyn_conversationactionlocales","value":[
       {"msdyn_conversationactionlocaleid":"\(id(20))","_msdyn_conversationactionkey_value":null,
        "msdyn_label":"Left over","msdyn_tooltip":"Left over","msdyn_locale_picklist":1033}]}
      """
    let reading = Read.file("rows.json", rows)
    #expect(reading.diagnostics == [])
    let row = try #require(reading.value?.solution.conversationActionLocales.first)
    #expect(row.label == "Left over" && row.conversationAction == nil)
  }

  @Test("A lookup to the wrong table is reported") func aLookupToTheWrongTableIsReported() {
    let rows = """
      {"@odata.context":"https://org.example/$metadata#msdyn_channelcapabilities","value":[
       {"msdyn_name":"Fab","msdyn_escalationchannelmode":192350002,"_msdyn_provider_value":"\(id(1))",
        "_msdyn_provider_value@Microsoft.Dynamics.CRM.lookuplogicalname":"msdyn_channelprovider"}]}
      """
    #expect(
      Read.file("rows.json", rows).problems == [
        .package(
          .wrongTable(column: "msdyn_provider", table: "msdyn_channelprovider", expected: "msdyn_provider"))
      ])
  }

  @Test("An address in the wrong table is reported, and a bare id is accepted")
  func anAddressInTheWrongTableIsReportedAndABareIdIsAccepted() {
    func rows(_ address: String) -> String {
      """
      [{"msdyn_providerid":"\(id(1))","msdyn_name":"Fab"},
       {"msdyn_channelcapabilityid":"\(id(30))","msdyn_name":"Look","msdyn_escalationchannelmode":192350002,
        "msdyn_provider@odata.bind":"\(address)"}]
      """
    }
    #expect(
      Read.file("rows.json", rows("/accounts(\(id(1)))")).problems == [
        .package(.wrongTable(column: "msdyn_provider", table: "accounts", expected: "msdyn_provider"))
      ])
    for address in ["/msdyn_providers(\(id(1)))", id(1).description] {
      #expect(Read.file("rows.json", rows(address)).diagnostics == [], "\(address)")
    }
  }

  @Test("Invalid JSON is reported with its place") func invalidJSONIsReportedWithItsPlace() {
    let reading = Read.file("rows.json", "{\"@odata.context\":\n  oops}")
    #expect(reading.value == nil)
    #expect(reading.findings == ["json-syntax 2:3 o"])
  }

  @Test("A wrong type is reported with its place") func aWrongTypeIsReportedWithItsPlace() {
    let rows =
      "[{\"msdyn_providerid\":\"\(id(1))\",\"msdyn_name\":\"Fab\"},\n{\"msdyn_eventname\":\"x\",\"msdyn_name\":1.5,"
      + "\"msdyn_order\":true}]"
    #expect(
      Read.file("rows.json", rows).findings == [
        "unknown-choice 2:20 \"x\"", "wrong-type 2:55 true",
      ])
  }

  @Test(
    "The real answer is read and contains none of our tables",
    .enabled(if: RealFiles.areThere, "\(RealFiles.isMissing)"))
  func theRealAnswerIsReadAndContainsNoneOfOurTables() throws {
    let text = String(decoding: try RealFiles.bytes("web-api-annotated.json"), as: UTF8.self)
    #expect(Read.file("real.json", text).problems == [.package(.withoutRows(ignored: ["account": 2]))])
  }
}
