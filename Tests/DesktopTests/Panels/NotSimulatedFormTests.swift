import Cells
import Records
import Testing
import Wording

@testable import Desktop

@Suite("What is not simulated, in forms and events")
struct NotSimulatedFormTests {
  @Test("A form says which of the row's values do nothing here")
  func icon() throws {
    let organization = try Screen.organization("contoso")
    let row = try #require(organization.row(of: .conversationAction, at: 0))
    let form = try #require(RecordForm(of: row.reference, in: organization, width: 104))
    #expect(form.lines.contains { $0.label == "Not simulated" && $0.text.hasPrefix("Icons of buttons: ") })
  }

  @Test("A slug that is not filled, a website and a call are named; the rest is not")
  func features() {
    var template = ApplicationTabTemplate(id: .agentConsoleSpace)
    template.title = "{caseTitle}"
    template.pageType = .thirdPartyWebsite
    #expect(NotSimulated.features(of: template) == [.websites, .slugs])
    var capability = ChannelCapability(id: .agentConsoleSpace)
    capability.escalationChannelMode = .video
    #expect(NotSimulated.features(of: capability) == [.calls])
    capability.escalationChannelMode = .coBrowse
    #expect(NotSimulated.features(of: capability) == [])
  }

  @Test("Enter on an event says from whom to whom it went")
  func parties() throws {
    var screen = try Screen("contoso", Size(width: 120, height: 40))
    try screen.press("/cb<Enter><M-c>")
    let event = try #require(screen.console.eventLines.last { $0.line.noun == "provider" })
    #expect(event.parties.map(PartyWords.sentence) == "From the app tab to Omnichannel services.")
  }
}
