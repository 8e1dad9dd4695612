import Records
import Simulation
import Testing

@Suite("Slugs and the anchor tab's names")
struct SlugTests {
  @Test("A tab's title and address are those of the conversation's customer")
  func title() {
    var desk = Desk(
      Contoso.organization { solution in
        solution.changeTemplate("FabrikamHelpTab") {
          $0.title = "Help for {customerName}"
          $0.pageType = .thirdPartyWebsite
          $0.parameters = [
            TemplateParameter(name: "url", value: "https://fabrikam.example/{customerName}/?q=")
          ]
        }
      })
    desk.chat(with: "Noah Park")
    desk.press("Help page")
    #expect(desk.frontTitle == "Help for Noah Park")
    #expect(desk.page("Help for Noah Park")?.address.url?.contains("{customerName}") == false)
    #expect(desk.page("Help for Noah Park")?.unfilledSlugs == [])
  }

  @Test("A tab knows the slugs of its template that stay as they are written, each once")
  func unfilled() {
    var desk = Desk(
      Contoso.organization { solution in
        solution.changeTemplate("FabrikamHelpTab") {
          $0.title = "{caseTitle} of {customerName}"
          $0.pageType = .thirdPartyWebsite
          $0.parameters = [
            TemplateParameter(name: "url", value: "https://fabrikam.example/{caseTitle}/{anchor.title}")
          ]
        }
      })
    desk.chat(with: "Noah Park")
    desk.press("Help page")
    #expect(desk.page("{caseTitle} of Noah Park")?.unfilledSlugs == ["caseTitle", "anchor.title"])
  }

  @Test("The anchor tab answers to its former names too, and no other tab does")
  func anchor() throws {
    var desk = Desk.chatting()
    desk.press("Help page")
    let tabs = try #require(desk.focused?.tabs)
    for name in ["Active Conversation", "Summary", "Customer Summary"] {
      #expect(tabs.map { $0.answers(to: name) } == [true, false])
    }
    #expect(tabs.map { $0.answers(to: "Fabrikam help") } == [false, true])
  }
}
