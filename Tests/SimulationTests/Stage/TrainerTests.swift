import Records
import Simulation
import Testing

/// The changes that a trainer can make during a rehearsal.
@Suite("The trainer")
struct TrainerTests {
  @Test("Starting over closes the conversation and accepts a new one from the same customer")
  func startsOver() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    desk.provider(.cobrowseConnected)
    let old = desk.focused?.id
    desk.trainer(.startsOver(desk.inFront))
    #expect(desk.names.first == "conversationStartedOver")
    #expect(desk.conversation(0)?.status == .closed)
    #expect(desk.conversation(0)?.session(of: .coBrowse)?.status == .ended(.conversationClosed))
    #expect(desk.inFront == ConversationNumber(1))
    #expect(desk.focused?.status == .active)
    #expect(desk.focused?.customer.name == "Noah Park")
    #expect(desk.focused?.id != old)
    #expect(desk.tabTitles == ["Active Conversation"])
    #expect(desk.presence == .busy)
  }

  @Test("Starting over affects no other conversation: live sessions there continue")
  func startsOverBesideAnother() {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    desk.provider(.cobrowseConnected)
    desk.chat(with: "Mia Wong")
    desk.trainer(.startsOver(desk.inFront))
    #expect(desk.inFront == ConversationNumber(2))
    #expect(desk.conversation(0)?.session(of: .coBrowse)?.status == .connected(isLeaked: false))
    #expect(!desk.names.contains("pageReloaded"))
  }

  @Test("Starting over an open conversation makes it arrive again")
  func startsOverOpen() {
    var desk = Desk()
    desk.arrive("Ida Holm")
    desk.trainer(.startsOver(desk.newest))
    #expect(
      desk.names == [
        "conversationStartedOver", "conversationClosed", "conversationArrived", "conversationRang",
      ])
  }

  @Test("Starting over a closed conversation makes its customer arrive again")
  func startsOverClosed() {
    var desk = Desk()
    desk.arrive("Ida Holm")
    desk.customer(.leaves(desk.newest))
    desk.trainer(.startsOver(ConversationNumber(0)))
    #expect(desk.names == ["conversationStartedOver", "conversationArrived", "conversationRang"])
    desk.trainer(.startsOver(ConversationNumber(9)))
    #expect(desk.refusal == .noSuchConversation)
  }

  @Test("Switching agents switches language, client and capacity")
  func changesAgent() {
    var desk = Desk.chatting()
    desk.chat(with: "Mia Wong")
    #expect(desk.presence == .busy)
    desk.trainer(.changesAgent(desk.state.organization.agents[1]))
    #expect(desk.names == ["agentChanged", "presenceChanged"])
    #expect(desk.labels.first == "Co-navigation")
    #expect(desk.presence == .doNotDisturb)
    desk.trainer(.changesAgent(Agent(name: "Uma", client: .unifiedServiceDesk)))
    #expect(desk.labels == ["Survey", "Open case", "Help page"])
  }

  @Test("A newly selected agent with more capacity is offered waiting conversations")
  func moreCapacity() {
    var desk = Desk(Contoso.organization(with: { $0.agents[0].capacity = 1 }))
    desk.chat(with: "Noah Park")
    desk.arrive("Mia Wong")
    desk.trainer(.changesAgent(Agent(name: "Uma", capacity: 5)))
    #expect(desk.names == ["agentChanged", "presenceChanged", "conversationRang"])
  }

  @Test("Switching the language changes the buttons of every widget")
  func changesLanguage() {
    var desk = Desk.chatting()
    desk.trainer(.changesLanguage(.frFr))
    #expect(desk.names == ["languageChanged"])
    #expect(desk.labels.prefix(2) == ["Co-navigation", "Share screen"])
    #expect(desk.state.desk.agent.language == .english)
  }

  @Test("Switching the widget changes the buttons of its conversation")
  func changesWidget() {
    var desk = Desk.chatting()
    desk.trainer(.changesWidget(desk.inFront, widget: 1))
    #expect(desk.names == ["widgetChanged"])
    #expect(desk.labels == ["Survey", "Open case", "Help page"])
    desk.trainer(.changesWidget(desk.inFront, widget: 2))
    #expect(desk.refusal == .noSuchWidget)
  }

  @Test("A changed organization keeps the agent, widgets by name, and everything open")
  func changesOrganization() {
    var desk = Desk.chatting()
    desk.trainer(.changesWidget(desk.inFront, widget: 1))
    var changed = desk.state.organization
    changed.chatWidgets.swapAt(0, 1)
    changed.agents[0].capacity = 1
    desk.trainer(.changesOrganization(changed))
    #expect(desk.names == ["organizationChanged", "presenceChanged"])
    #expect(desk.state.focused?.widget == 0)
    #expect(desk.labels == ["Survey", "Open case", "Help page"])
    #expect(desk.state.desk.presence == .doNotDisturb)
    changed.chatWidgets.removeAll()
    desk.trainer(.changesOrganization(changed))
    #expect(desk.state.organization.chatWidgets.count == 1)
    #expect(desk.state.focused?.status == .active)
  }

  @Test("A run starts with the first agent in their language, or as its setup says")
  func setup() {
    var setup = State.Setup()
    #expect(Desk(Contoso.organization(), setup).state.desk.agent.name == "Ana Ruiz")
    setup.agent = Agent(name: "Luc Roy", language: .frFr)
    #expect(Desk(Contoso.organization(), setup).state.desk.language == .frFr)
    setup.language = .english
    #expect(Desk(Contoso.organization(), setup).state.desk.language == .english)
    setup.clock = Instant(milliseconds: 0)
    #expect(Desk(Contoso.organization(), setup).state.now.description == "1970-01-01T00:00:00.000Z")
  }

  @Test("An organization without agents or widgets still has a working desk")
  func bareOrganization() {
    var desk = Desk(
      Contoso.organization(with: { organization in
        organization.agents = []
        organization.chatWidgets = []
      }))
    desk.chat(with: "Noah Park")
    #expect(desk.labels == ["Survey", "Open case", "Help page"])
  }
}
