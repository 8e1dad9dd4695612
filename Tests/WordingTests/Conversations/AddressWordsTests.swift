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
}
