import Organizations
import SampleOrganizations
import Storage
import Testing

/// How the pages of the samples and of a new solution invite the customer.
@Suite struct InvitingPageTests {
  private static let call =
    "window.top.Microsoft.Omnichannel.sendMessageToConversation(text, false, conversationId)"

  @Test(
    "The pages of the working samples invite with the documented call", arguments: ["contoso", "northwind"])
  func thePagesOfTheWorkingSamplesInviteWithTheDocumentedCall(name: String) throws {
    let pages = try pages(of: name)
    #expect(pages.count >= 2)
    for page in pages { #expect(page.contains(Self.call)) }
  }

  @Test(
    "No page of a sample invites with an event of its own, but for the one that shows the mistake",
    arguments: SampleOrganization.names)
  func noPageOfASampleInvitesWithAnEventOfItsOwn(name: String) throws {
    let inviting = try pages(of: name).filter { $0.contains("InvitationEvent") }
    #expect(inviting.count == (name == "adventureworks" ? 1 : 0))
    #expect(inviting.allSatisfy { $0.contains("web-resource-event-not-heard") })
  }

  @Test("The pages of a new solution invite with the documented call, under the provider's address")
  func thePagesOfANewSolutionInviteWithTheDocumentedCall() throws {
    let files = StartingPoint.solution(try StartingNames("Acme Assist")).files
    let pages = files.filter { $0.path.hasSuffix(".html") }.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(pages.count == 2)
    for page in pages {
      #expect(page.contains(Self.call))
      #expect(page.contains("https://acmeassist.example/join/"))
      #expect(!page.contains("Fabrikam"))
    }
  }

  private func pages(of sample: String) throws -> [String] {
    let subject = try #require(OrganizationSnapshot.checkTarget(sample).value)
    return subject.webResources.filter { $0.name.hasSuffix(".html") }.map {
      String(decoding: $0.source.bytes, as: UTF8.self)
    }
  }
}
