import Diagnostics
import Notations
import RecordFormats
import Records
import Testing

/// Answers of the Web API with rows nested in other rows.
@Suite struct ExpandedRowsTests {
  private let provider = """
    {"msdyn_providerid":"\(id(1))","msdyn_name":"Fab"}
    """

  @Test("The rows of an expanded collection are read as separate rows")
  func theRowsOfAnExpandedCollectionAreReadAsSeparateRows() throws {
    let answer = """
      {"@odata.context":"https://org.example/api/data/v9.2/$metadata#msdyn_conversationactions(msdyn_name,x())","value":[
       {"msdyn_conversationactionid":"\(id(10))","msdyn_name":"Act","msdyn_eventname":100000001,"msdyn_order":0,
        "msdyn_conversationaction_locale":[
         {"@odata.etag":"W/1","msdyn_conversationactionlocaleid":"\(id(20))","msdyn_label":"L","msdyn_tooltip":"T",
          "msdyn_locale_picklist":1033}],
        "msdyn_conversationaction_locale@odata.nextLink":"https://org.example/next",
        "msdyn_conversationaction_capability":[
         {"msdyn_channelcapabilityid":"\(id(30))","msdyn_name":"C","msdyn_escalationchannelmode":192350002,
          "_msdyn_conversationaction_value":"\(id(10))","msdyn_Provider":\(provider)}]}]}
      """
    let reading = Read.file("a.json", answer)
    #expect(reading.diagnostics == [], "The next link of a collection that is there says nothing.")
    let solution = try #require(reading.value?.solution)
    #expect(solution.conversationActionLocales.map(\.conversationAction) == [id(10)])
    #expect(solution.channelCapabilities.map(\.conversationAction) == [id(10)])
    #expect(solution.channelCapabilities.map(\.provider) == [id(1)])
    #expect(solution.providers.map(\.name) == ["Fab"])
    #expect(solution.origins[id(20)]?.row.description == "a.json:4:4")
    try RoundTrip.expectEqual(try #require(reading.value))
  }

  @Test("A row that is repeated in several others is read once")
  func aRowThatIsRepeatedInSeveralOthersIsReadOnce() throws {
    func capability(_ number: Int, _ provider: String) -> String {
      """
      {"msdyn_channelcapabilityid":"\(id(number))","msdyn_name":"C\(number)","msdyn_escalationchannelmode":100000000,
       "_msdyn_provider_value":"\(id(1))","msdyn_Provider":\(provider)}
      """
    }
    let inactive = "{\"msdyn_providerid\":\"\(id(1).description.uppercased())\",\"statecode\":1}"
    let reading = Read.package([
      "a.json": "[\(capability(30, provider)),\(capability(31, inactive)),\(capability(32, provider))]"
    ])
    #expect(reading.diagnostics == [])
    #expect(reading.value?.solution.providers.map(\.name) == ["Fab"])
    #expect(reading.value?.solution.providers.map(\.state) == [.inactive], "Each place adds its columns.")
    let other = provider.replacing("Fab", with: "Other")
    let differing = Read.package(["a.json": "[\(capability(30, provider)),\(capability(31, other))]"])
    #expect(differing.diagnostics.map(\.rule) == ["duplicate-id"])
  }

  @Test("Rows that are created together are linked by nesting")
  func rowsThatAreCreatedTogetherAreLinkedByNesting() throws {
    let reading = Read.file(
      "a.json",
      """
      [{"@odata.type":"Microsoft.Dynamics.CRM.msdyn_conversationaction","msdyn_name":"Act","msdyn_eventname":100000001,
        "msdyn_order":0,"locales":[{"msdyn_label":"L","msdyn_tooltip":"T","msdyn_locale_picklist":1033}]},
       {"msdyn_name":"C","msdyn_escalationchannelmode":100000000,"msdyn_Provider":{"msdyn_name":"Fab"}},
       {"msdyn_name":"Tab","msdyn_pagetype":509180002,"msdyn_uniquename":"fab_tab","parameters":[
        {"@odata.type":"#Microsoft.Dynamics.CRM.msdyn_templateparameter","msdyn_name":"url","msdyn_value":"u"}]}]
      """)
    #expect(reading.diagnostics == [])
    let solution = try #require(reading.value?.solution)
    #expect(
      solution.conversationActionLocales.first?.conversationAction == solution.conversationActions.first?.id)
    #expect(solution.channelCapabilities.first?.provider == solution.providers.first?.id)
    #expect(
      solution.applicationTabTemplates.first?.parameters == [TemplateParameter(name: "url", value: "u")])
  }

  @Test("The parameters of a deprecated template are linked by their relationship")
  func parametersOfADeprecatedTemplateAreLinked() throws {
    let reading = Read.file(
      "a.json",
      """
      {"@odata.context":"https://o/$metadata#msdyn_consoleapplicationtemplates","value":[
       {"msdyn_consoleapplicationtemplateid":"\(id(1))","msdyn_name":"Old","msdyn_msdyn_consoleapplicationtemplate_msdyn_":[
        {"msdyn_consoleapplicationtemplateparameterid":"\(id(3))","msdyn_parametername":"url","msdyn_value":"u"}]}]}
      """)
    #expect(reading.value?.solution.applicationTabTemplates.first?.parameters.map(\.value) == ["u"])
  }

  @Test("Rows of other tables are counted and named") func rowsOfOtherTablesAreCountedAndNamed() throws {
    let answer = """
      {"@odata.context":"https://o/$metadata#msdyn_providers","value":[
       {"msdyn_providerid":"\(id(1))","msdyn_name":"Fab",
        "_ownerid_value":"x","_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname":"systemuser",
        "ownerid":{"systemuserid":"x"},
        "Fab_Things":[{"fab_thingid":"1"},{"@odata.type":"#Microsoft.Dynamics.CRM.fab_thing","fab_thingid":"2"}],
        "none":[],"nothing":{},"later@odata.nextLink":"https://o/later"}]}
      """
    let reading = Read.file("a.json", answer)
    #expect(reading.problems == [.package(.goesOn(next: "https://o/later"))])
    #expect(reading.value?.ignored == ["systemuser": 1, "fab_things": 1, "fab_thing": 1])
  }
}
