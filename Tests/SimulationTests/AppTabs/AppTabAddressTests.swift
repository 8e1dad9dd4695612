import Notations
import Records
import Simulation
import Testing

/// The address of an app tab's page.
@Suite("The address of an app tab")
struct AppTabAddressTests {
  private let conversation = GUID(randomHigh: 0xABCD_EF01_2345_0789, randomLow: 0x0BCD_EF01_2345_6789)
  private let data = "%7B%22conversationId%22%3A%22abcdef01-2345-4789-8bcd-ef0123456789%22%7D"

  private func address(
    _ parameters: KeyValuePairs<String, String>, type: PageType? = .webResource
  ) throws -> AppTabAddress {
    var template = ApplicationTabTemplate(id: .test("template"))
    template.name = "Template"
    template.pageType = type
    template.parameters = parameters.map { TemplateParameter(name: $0.key, value: $0.value) }
    return try AppTabAddress(template, conversation: conversation)
  }

  @Test("The address is the web resource with one data parameter: percent-encoded JSON with the id")
  func webResource() throws {
    let address = try address(["webresourceName": "fab_/cobrowse.html"])
    #expect(address.url == "/webresources/fab_/cobrowse.html?data=\(data)")
    #expect(address.conversationData?.encoded == data)
    #expect(address.conversationData?.json == ["conversationId": "abcdef01-2345-4789-8bcd-ef0123456789"])
    #expect(address.otherParameters.isEmpty)
  }

  @Test("An address that is put together from its parts equals the resolved one")
  func parts() throws {
    for address in [
      try address(["webresourceName": "fab_/cobrowse.html", "id": "1", "data": "own"]),
      try address(["url": "https://example.com/?a=1"], type: .thirdPartyWebsite),
      try address(["entityName": "account"], type: .entityList),
    ] {
      let again = AppTabAddress(
        url: address.url, parameters: address.parameters, conversationData: address.conversationData,
        target: address.target, replacedData: address.replacedData, unsent: address.unsent,
        otherSpelling: address.otherSpelling)
      #expect(again == address)
      #expect(again.url == address.url)
    }
  }

  @Test(
    "The parameter's name ignores case",
    arguments: ["webresourceName", "webresourcename", "WebResourceName"])
  func parameterName(name: String) throws {
    var template = ApplicationTabTemplate(id: .test("template"))
    template.parameters = [TemplateParameter(name: name, value: "fab_/cobrowse.html")]
    let address = try AppTabAddress(template, conversation: conversation)
    #expect(address.url == "/webresources/fab_/cobrowse.html?data=\(data)")
  }

  @Test(
    "A value that already starts with the folder gets no second one",
    arguments: [
      "/webresources/fab_/a.html", "/webresource/fab_/a.html", "webresources/fab_/a.html",
      "webresource/fab_/a.html",
      "/WebResources/fab_/a.html", "/fab_/a.html", " fab_/a.html",
    ])
  func folder(value: String) throws {
    #expect(try address(["webresourceName": value]).url == "/webresources/fab_/a.html?data=\(data)")
  }

  @Test("The name keeps its slashes; everything else in it is encoded")
  func nameIsEncoded() throws {
    let address = try address(["webresourceName": "fab_/a b/c&f=é.html"])
    #expect(address.url == "/webresources/fab_/a%20b/c%26f%3D%C3%A9.html?data=\(data)")
    #expect(address.target == WebResourceName(parameter: "fab_/a b/c&f=é.html").map { .webResource($0) })
  }

  @Test("Query parameters in the web resource's name, as the article writes them, belong to no name")
  func queryInTheName() throws {
    let address = try address([
      "webresourceName": "/webresource/acm_/cobrowse.html?tenant=a%20b&formid=7#top"
    ])
    #expect(address.url == "/webresources/acm_/cobrowse.html?formid=7&data=\(data)")
    #expect(address.target == WebResourceName(parameter: "acm_/cobrowse.html").map { .webResource($0) })
    #expect(address.unsent == [TemplateParameter(name: "tenant", value: "a b")])
    let data = try self.address(["webresourceName": "acm_/cobrowse.html?data=mine"])
    #expect(data.replacedData == "mine")
  }

  @Test("A web resource gets the parameters that it takes, in the template's order, and data last")
  func parameterOrder() throws {
    let address = try address([
      "typename": "account", "webresourceName": "fab_/a.html", "zone": "eu", "id": "7",
    ])
    #expect(address.url == "/webresources/fab_/a.html?typename=account&id=7&data=\(data)")
    #expect(
      address.otherParameters == [
        TemplateParameter(name: "typename", value: "account"), TemplateParameter(name: "id", value: "7"),
      ])
    #expect(address.unsent == [TemplateParameter(name: "zone", value: "eu")])
  }

  @Test("Values are encoded exactly as encodeURIComponent does")
  func encoding() throws {
    let plain = "AZaz09-_.!~*'()"
    let address = try address(["webresourceName": "a", "orgname": plain + " &=+/?#%\"<>é€𝄞"])
    #expect(
      address.url
        == "/webresources/a?orgname=\(plain)%20%26%3D%2B%2F%3F%23%25%22%3C%3E%C3%A9%E2%82%AC%F0%9D%84%9E&data=\(data)"
    )
    #expect(address.otherParameters == [TemplateParameter(name: "orgname", value: plain + " &=+/?#%\"<>é€𝄞")])
  }

  @Test(
    "The conversation's data replaces a data parameter of the template, in any case",
    arguments: ["data", "Data", "DATA"])
  func dataIsOverridden(name: String) throws {
    var template = ApplicationTabTemplate(id: .test("template"))
    template.parameters = [
      TemplateParameter(name: name, value: "mine"), TemplateParameter(name: "webresourceName", value: "a"),
    ]
    let address = try AppTabAddress(template, conversation: conversation)
    #expect(address.url == "/webresources/a?data=\(data)")
    #expect(address.replacedData == "mine")
  }

  @Test("A template without a page type (deprecated table) is a web resource")
  func withoutPageType() throws {
    #expect(try address(["webresourcename": "a"], type: nil).url == "/webresources/a?data=\(data)")
  }

  @Test("A third-party website opens at its url followed by its own data, without the conversation's id")
  func website() throws {
    let plain = try address(["url": "https://fabrikam.example/app"], type: .thirdPartyWebsite)
    #expect(plain.url == "https://fabrikam.example/app")
    #expect(plain.target == .thirdPartyWebsite)
    #expect(plain.conversationData == nil)
    // The example of the page.
    let search = try address(
      ["url": "https://www.bing.com/search?q=", "data": "CAS-01003-P3B7G1", "c": "d"],
      type: .thirdPartyWebsite)
    #expect(search.url == "https://www.bing.com/search?q=CAS-01003-P3B7G1")
    #expect(search.replacedData == nil)
    #expect(search.unsent == [TemplateParameter(name: "c", value: "d")])
  }

  @Test("A page of the product itself is not simulated, and gets its own parameters only")
  func productPage() throws {
    let address = try address(["entityName": "account", "data": "x", "zone": "eu"], type: .entityRecord)
    #expect(address.target == .notSimulated(.entityRecord))
    #expect(address.url == nil)
    #expect(
      address.parameters == [
        TemplateParameter(name: "entityName", value: "account"), TemplateParameter(name: "data", value: "x"),
      ])
    #expect(address.unsent == [TemplateParameter(name: "zone", value: "eu")])
    #expect(address.missingParameters == [])
    #expect(address.conversationData == nil)
    let dashboard = try self.address([:], type: .dashboard)
    #expect(dashboard.url == nil && dashboard.missingParameters == ["dashboardId"])
  }

  @Test("A missing name or address is refused", arguments: ["", " ", "/", "/webresources/"])
  func missing(value: String) {
    #expect(throws: Refusal.webResourceNameMissing(template: "Template")) {
      try address(["webresourceName": value])
    }
    #expect(throws: Refusal.websiteAddressMissing(template: "Template")) {
      try address(["url": ""], type: .thirdPartyWebsite)
    }
  }

  @Test("An open tab's URL has the conversation's id, in lower case and without braces")
  func openTab() throws {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    let conversation = try #require(desk.focused)
    let page = try #require(desk.page("Fabrikam co-browse"))
    let text = try PercentEncoding.decode(page.address.conversationData?.encoded ?? "")
    #expect(text == "{\"conversationId\":\"\(conversation.id)\"}")
    #expect(conversation.id.description == conversation.id.description.lowercased())
    #expect(GUID(conversation.id.description) == conversation.id)
    #expect(desk.last.first { $0.name == .tabOpened }?.json["url"]?.asText == page.address.url)
  }
}
