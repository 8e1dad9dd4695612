import Records
import Simulation
import Testing

/// Who tells whom, as the article's data flow has it.
@Suite("Parties of a fact")
struct PartiesTests {
  /// The parties of the first fact with this name.
  private func parties(_ name: FactName) throws -> Parties? {
    try #require(Everything.facts.first { $0.name == name }).body.parties
  }

  @Test("An event goes from the app tab to Omnichannel services, unless it is sent to window")
  func events() throws {
    for event in ProviderEvent.allCases {
      #expect(event.parties.sender == .appTab)
      #expect(event.parties.receivers == [.omnichannelServices])
    }
    var desk = Desk.chatting()
    desk.press("Co-browse")
    desk.provider(.cobrowseConnected, to: .window)
    let sent = try #require(desk.facts.first { $0.name == .eventSent }?.body.parties)
    #expect(sent.sender == .appTab)
    #expect(sent.receivers == [])
  }

  @Test("Selecting, opening, taking over, inviting: each step has its parties")
  func steps() throws {
    #expect(try parties(.actionSelected)?.sender == .agent)
    #expect(try parties(.tabOpened) == nil)
    #expect(try parties(.pageLoaded)?.receivers == [.thirdPartyServer])
    #expect(try parties(.customerInvited)?.receivers == [.omnichannelServices, .customer])
    #expect(try parties(.sessionConnected)?.sender == .appTab)
    #expect(try parties(.solutionInstalled)?.sender == .administrator)
  }

  @Test("What is not part of the product has no parties")
  func none() throws {
    #expect(try parties(.agentChanged) == nil)
    #expect(try parties(.warningRaised) == nil)
    #expect(try parties(.inputRefused) == nil)
  }
}
