import Records
import Simulation
import Testing

/// The agent's presence: how it follows the work, and how a person or the system sets it.
@Suite("Presence")
struct PresenceTests {
  private func fullDesk() -> Desk {
    var desk = Desk(Contoso.organization(with: { $0.agents[0].capacity = 2 }))
    desk.chat(with: "Noah Park")
    desk.chat(with: "Mia Wong")
    return desk
  }

  private func lastReason(_ desk: Desk) -> PresenceFact.Reason? {
    desk.last.compactMap { if case .presence(let fact) = $0.body { fact.reason } else { nil } }.last
  }

  @Test("Available without work, Busy with work, Do not disturb at full capacity")
  func followsWork() {
    var desk = Desk(Contoso.organization(with: { $0.agents[0].capacity = 2 }))
    #expect(desk.presence == .available)
    desk.chat(with: "Noah Park")
    #expect(desk.presence == .busy)
    #expect(lastReason(desk) == .work)
    desk.chat(with: "Mia Wong")
    #expect(desk.presence == .doNotDisturb)
    #expect(lastReason(desk) == .capacityFull)
    desk.agent(.endsConversation(ConversationNumber(0)))
    #expect(desk.presence == .doNotDisturb)
    desk.agent(.closesSession(ConversationNumber(0)))
    #expect(desk.presence == .busy)
    desk.agent(.endsConversation(ConversationNumber(1)))
    desk.agent(.closesSession(ConversationNumber(1)))
    #expect(desk.presence == .available)
  }

  @Test("A ringing or waiting conversation does not change the presence")
  func ringing() {
    var desk = Desk()
    desk.arrive("Noah Park")
    #expect(desk.presence == .available)
  }

  @Test("More conversations than capacity also give Do not disturb")
  func negativeCapacity() {
    var desk = fullDesk()
    desk.chat(with: "Ida Holm")
    #expect(desk.presence == .doNotDisturb)
    #expect(desk.state.unitsTaken == 3)
  }

  @Test("A connected session uses all capacity until the last one ends; a requested one uses none")
  func connectedSession() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    #expect(desk.presence == .busy)
    desk.provider(.cobrowseConnected)
    #expect(desk.presence == .doNotDisturb)
    #expect(lastReason(desk) == .secondarySession)
    #expect(desk.last.last?.claim.basis == .inferred)
    desk.chat(with: "Mia Wong")
    desk.press("Share screen")
    desk.provider(.screenShareConnected)
    #expect(desk.presence == .doNotDisturb)
    desk.provider(.screenShareEnded)
    #expect(desk.presence == .doNotDisturb)
    desk.agent(.endsConversation(ConversationNumber(0)))
    #expect(desk.presence == .busy)
  }

  @Test("Manual Available and Busy last until the next accept", arguments: [Presence.available, .busy])
  func byHandUntilAccept(presence: Presence) {
    var desk = Desk.chatting()
    desk.arrive("Mia Wong")
    desk.agent(.setsPresence(presence))
    #expect(desk.names == ["presenceChanged"])
    #expect(desk.presence == presence)
    // A session that connects in between does not change it.
    desk.press("Co-browse")
    desk.provider(.cobrowseConnected)
    #expect(desk.presence == presence)
    desk.provider(.cobrowseEnded)
    #expect(desk.presence == presence)
    desk.agent(.accepts(desk.newest))
    #expect(desk.presence == .busy)
    #expect(desk.state.desk.hold == nil)
  }

  @Test("Manual Available and Busy last until the next close")
  func byHandUntilClose() {
    var desk = fullDesk()
    desk.agent(.setsPresence(.available))
    desk.pass(.minutes(5))
    #expect(desk.presence == .available)
    // Ending is not closing.
    desk.agent(.endsConversation(ConversationNumber(0)))
    #expect(desk.presence == .available)
    desk.agent(.closesSession(ConversationNumber(0)))
    #expect(desk.presence == .busy)
    #expect(desk.state.desk.hold == nil)
  }

  @Test(
    "Manual Offline, Appear away and Do not disturb stay until another is set",
    arguments: [Presence.offline, .appearAway, .doNotDisturb])
  func byHandStays(presence: Presence) {
    var desk = fullDesk()
    desk.agent(.setsPresence(presence))
    desk.agent(.endsConversation(ConversationNumber(0)))
    desk.agent(.closesSession(ConversationNumber(0)))
    desk.arrive("Ida Holm")
    #expect(desk.names == ["conversationArrived", "conversationWaits"])
    desk.agent(.accepts(desk.newest))
    #expect(desk.presence == presence)
    desk.agent(.setsPresence(.available))
    #expect(desk.presence == .available)
  }

  @Test("Waiting work is offered once the presence allows it")
  func offersAfterHand() {
    var desk = Desk()
    desk.agent(.setsPresence(.appearAway))
    desk.arrive("Noah Park")
    desk.agent(.setsPresence(.available))
    #expect(desk.names == ["presenceChanged", "conversationRang"])
  }

  @Test("Setting the same presence again is reported too")
  func setAgain() {
    var desk = Desk()
    desk.agent(.setsPresence(.available))
    desk.agent(.setsPresence(.available))
    #expect(desk.names == ["presenceChanged"])
  }

  @Test("Only the system can set Inactive")
  func inactive() {
    var desk = Desk()
    desk.agent(.setsPresence(.inactive))
    #expect(desk.names == ["inputRefused"])
    #expect(desk.refusal == .presenceIsTheSystems)
    #expect(desk.presence == .available)
  }

  private func desk(_ settings: WorkstreamSetting...) -> Desk {
    Desk(Contoso.organization(with: { for setting in settings { $0.workstream.apply(setting) } }))
  }

  @Test("Rejecting or missing a conversation leaves the presence as it is, unless a setting says otherwise")
  func rejectedAndMissed() {
    var desk = desk()
    desk.arrive("Mia Wong")
    desk.agent(.rejects(desk.newest))
    #expect(desk.names == ["conversationRejected"])
    desk.agent(.setsPresence(.available))
    desk.pass(.seconds(120))
    #expect(desk.names == ["conversationMissed", "timePassed"])
    #expect(desk.presence == .available)
    desk.agent(.resetsPresence)
    #expect(desk.refusal == .noPresenceToReset)
  }

  @Test("With the settings on, rejecting sets Do not disturb, missing Inactive, until reset or set by hand")
  func rejectedAndMissedChange() {
    var desk = desk(.rejectedChangesPresence(true), .missedChangesPresence(true))
    desk.chat(with: "Noah Park")
    desk.arrive("Mia Wong")
    desk.agent(.rejects(desk.newest))
    #expect(desk.names == ["conversationRejected", "presenceChanged"])
    #expect(desk.presence == .doNotDisturb)
    desk.agent(.resetsPresence)
    #expect(desk.names == ["presenceChanged", "conversationRang"])
    #expect(lastReason(desk) == .reset)
    #expect(desk.presence == .busy)
    #expect(desk.state.desk.hold == nil)
    desk.pass(.seconds(120))
    #expect(desk.names == ["conversationMissed", "presenceChanged", "timePassed"])
    #expect(desk.presence == .inactive)
    desk.agent(.endsConversation(ConversationNumber(0)))
    desk.agent(.closesSession(ConversationNumber(0)))
    #expect(desk.presence == .inactive)
    desk.agent(.setsPresence(.busy))
    #expect(desk.presence == .busy)
    desk.agent(.resetsPresence)
    #expect(desk.refusal == .noPresenceToReset)
  }

  @Test("Missed notifications do not change the presence while Appear away is allowed")
  func missedWhileAwayIsAllowed() {
    var desk = desk(.missedChangesPresence(true), .presence(.appearAway, isAllowed: true))
    desk.arrive("Mia Wong")
    desk.pass(.minutes(2))
    #expect(desk.names == ["conversationMissed", "timePassed"])
    #expect(desk.presence == .available)
  }

  @Test("The labels are the product's and ignore case")
  func labels() {
    #expect(
      Presence.allCases.map(\.label) == [
        "Available", "Busy", "Do not disturb", "Appear away", "Offline", "Inactive",
      ])
    #expect(Presence(label: "DO NOT DISTURB") == .doNotDisturb)
    #expect(Presence(label: "Lunch") == nil)
  }
}
