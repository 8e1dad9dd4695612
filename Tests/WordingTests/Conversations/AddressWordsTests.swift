import Records
import Simulation
import Testing
import Wording

@Suite("What a person must know of an app tab's address")
struct AddressWordsTests {
  private func cautions(_ name: String, _ value: String) throws -> [String] {
    var template = ApplicationTabTemplate(id: .agentConsoleSpace)
    template.pageType = .webResource
    template.parameters = [TemplateParameter(name: name, value: value)]
    return AddressWords.cautions(try AppTabAddress(template, conversation: .agentConsoleSpace))
  }

  @Test("The article's spellings are told as what they are")
  func spellings() throws {
    #expect(try cautions("webresourceName", "fab_/cobrowse.html") == [])
    #expect(
      try cautions("webresourcename", "fab_/cobrowse.html") == [
        "The parameter is written webresourcename; elsewhere the product writes webresourceName."
      ])
    for path in [
      "/webresource/fab_/cobrowse.html", "/webresources/fab_/cobrowse.html", "/fab_/cobrowse.html",
    ] {
      #expect(
        try cautions("webresourceName", path) == [
          "The web resource is written as a path; elsewhere the product gives its name, fab_/cobrowse.html."
        ])
    }
  }

  @Test("A whole URL is told, with the name that is meant")
  func url() throws {
    #expect(
      try cautions("webresourceName", "https://org.crm.dynamics.com/WebResources/fab_/cobrowse.html?x=1") == [
        "A whole URL stands for the web resource's name; the name alone is meant, fab_/cobrowse.html."
      ])
    #expect(
      try cautions("webresourceName", "https://fabrikam.example/cobrowse.html") == [
        "A whole URL stands for the web resource's name; the name alone is meant."
      ])
  }

  @Test("A page of the product itself is told with its parameters, and without a URL")
  func productPage() throws {
    var template = ApplicationTabTemplate(id: .agentConsoleSpace)
    template.pageType = .entityList
    template.parameters = [TemplateParameter(name: "viewId", value: "7")]
    let address = try AppTabAddress(template, conversation: .agentConsoleSpace)
    #expect(
      AddressWords.notSimulated(address)
        == "Entity List pages are not simulated, nor is their URL. Parameters: viewId=7.")
    #expect(
      AddressWords.cautions(address) == [
        "Missing, though required: entityName.", "Pages of this type get no conversationId.",
      ])
  }

  @Test("A parameter that the page about app tabs does not list is told")
  func unlisted() throws {
    #expect(
      try cautions("webresourceName", "fab_/cobrowse.html?formid=7").contains(
        "Sent here, though the page about app tabs lists only webresourceName and data: formid=7."))
    #expect(
      try cautions("webresourceName", "fab_/cobrowse.html?tenant=a").contains(
        "Not sent, because a web resource takes only its own parameters: tenant=a."))
  }
}
