import Organizations
import Records
import Simulation
import Testing

@Suite("Changing what remote assistance needs")
struct SettingTests {
  private func reasons(_ desk: Desk) -> Set<String> {
    Set(desk.state.buttonBars[0].hidden.map(\.reason.rule))
  }

  @Test("Subscription and externalities hide the buttons at once, and show them again")
  func prerequisites() {
    var desk = Desk.chatting()
    let before = desk.state.buttonBars
    desk.administrator(.changes(.subscription(.noSubscription)))
    #expect(desk.names == ["subscriptionChanged"])
    #expect(reasons(desk).contains("no-subscription"))
    desk.administrator(.changes(.subscription(.digitalMessaging)))
    #expect(desk.state.buttonBars == before)
    desk.administrator(.changes(.externalities(.disabled)))
    #expect(desk.names == ["externalitiesChanged"])
    #expect(reasons(desk).contains("externalities-disabled"))
    desk.administrator(.changes(.externalities(.enabled)))
    #expect(desk.state.buttonBars == before)
  }

  @Test("Calling options belong to a chat widget, and change no button")
  func callingOptions() {
    var desk = Desk.chatting()
    let before = desk.state.buttonBars
    desk.administrator(.changes(.callingOptions(.voiceOnly, widget: 0)))
    #expect(desk.state.organization.chatWidgets[0].callingOptions == .voiceOnly)
    #expect(desk.state.buttonBars == before)
    desk.administrator(.changes(.callingOptions(.voiceOnly, widget: 99)))
    #expect(desk.last.compactMap(\.refusal) == [.noSuchWidget])
  }

  @Test("A conversation that takes more than the whole capacity waits for that reason")
  func wholeCapacity() {
    var desk = Desk(Contoso.organization(with: { $0.workstream.capacityUnits = 9 }))
    desk.arrive("Noah Park")
    #expect(desk.last.contains { $0.body == .conversation(.waits(ConversationNumber(0), .wholeCapacity)) })
    #expect(desk.state.conversations[0].status.rings == false)
  }
}

extension Fact {
  fileprivate var refusal: Refusal? {
    guard case .refusal(let fact) = body else { return nil }
    return fact.refusal
  }
}
