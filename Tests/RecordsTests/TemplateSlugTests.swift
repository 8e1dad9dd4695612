import Records
import Testing

@Suite("Slugs in templates")
struct TemplateSlugTests {
  @Test("The customer's name is filled; other slugs stay as they are written")
  func filled() {
    let slugs = TemplateSlugs("Co-browse with {customerName}, {caseTitle}")
    #expect(slugs.names == ["customerName", "caseTitle"])
    #expect(slugs.unfilled == ["caseTitle"])
    #expect(slugs.text(forCustomer: "Mia Wong") == "Co-browse with Mia Wong, {caseTitle}")
  }

  @Test(
    "JSON and braces of other kinds are text",
    arguments: [#"{"tenant": "acme"}"#, "{key1:value1}", "{}", "{4}", "a { b", "${customerName}", "}{"])
  func text(text: String) {
    #expect(TemplateSlugs(text).names == [])
    #expect(TemplateSlugs(text).text(forCustomer: "Mia Wong") == text)
  }

  @Test("A slug inside a query is found; the query stays")
  func query() {
    let query = "{$odata.incident.title.?$filter=incidentid eq '{caseId}'}"
    #expect(TemplateSlugs(query).names == ["caseId"])
    #expect(TemplateSlugs(query).text(forCustomer: "Mia Wong") == query)
  }

  @Test("Title and parameters of a template are filled")
  func template() {
    var template = ApplicationTabTemplate(id: .agentConsoleSpace)
    template.name = "Tab"
    template.title = "{customerName}"
    template.parameters = [TemplateParameter(name: "data", value: "q={customerName}")]
    #expect(template.unfilledSlugs == [])
    let filled = template.filled(forCustomer: "Noah Park")
    #expect(filled.tabTitle == "Noah Park")
    #expect(filled.parameters.map(\.value) == ["q=Noah Park"])
    template.parameters[0].value = "{caseId}"
    #expect(!template.unfilledSlugs.isEmpty)
  }
}
