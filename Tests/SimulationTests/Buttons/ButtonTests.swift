import Organizations
import Records
import Simulation
import Testing

/// Which conversation actions have a button, and in what order.
@Suite("Buttons")
struct ButtonTests {
  private func bar(
    _ change: (inout Solution) -> Void = { _ in }, with more: (inout Organization) -> Void = { _ in },
    language: Locale = .english, client: AgentClient = .omnichannel
  ) -> ButtonBar {
    let organization = Contoso.organization(change, with: more)
    return ButtonBar(for: organization.chatWidgets[0], of: organization, language: language, client: client)
  }

  private func reason(_ action: String, _ bar: ButtonBar) -> HiddenReason? {
    bar.hidden.first { $0.action.name == action }?.reason
  }

  @Test("The buttons are the active actions, lowest order first")
  func order() {
    #expect(bar().buttons.map(\.label) == ["Co-browse", "Share screen", "Survey", "Open case", "Help page"])
  }

  @Test("The first button of each mode is known, in order")
  func firstOfModes() {
    func labels(_ bar: ButtonBar) -> [String] { bar.firstOfModes.map { bar.buttons[$0].label } }
    #expect(labels(bar()) == ["Co-browse", "Share screen"])
    let turned = bar { $0.changeAction("FabrikamScreenShare") { $0.order = -1 } }
    #expect(labels(turned) == ["Share screen", "Co-browse"])
    #expect(labels(bar { $0.channelCapabilities = [] }) == [])
  }

  @Test("A negative order comes before zero")
  func negativeOrder() {
    let bar = bar { $0.changeAction("FabrikamSurvey") { $0.order = Int(Int32.min) } }
    #expect(bar.buttons.first?.label == "Survey")
  }

  @Test("Equal orders are sorted by name, then by id")
  func equalOrders() {
    let bar = bar { solution in
      for action in ["FabrikamSurvey", "FabrikamCase", "FabrikamHelp"] {
        solution.changeAction(action) { $0.order = 5 }
      }
      var twin = ConversationAction(id: GUID(randomHigh: 0, randomLow: 0))
      twin.name = "FabrikamHelp"
      twin.order = 5
      solution.conversationActions.append(twin)
    }
    #expect(
      bar.buttons.suffix(4).map(\.action.name) == [
        "FabrikamCase", "FabrikamHelp", "FabrikamHelp", "FabrikamSurvey",
      ])
    #expect(bar.buttons.dropFirst(3).first?.action.id == GUID(randomHigh: 0, randomLow: 0))
  }

  @Test("Only buttons that are shown share an order")
  func tieWithHiddenAction() throws {
    func ground(coBrowse: Bool) throws -> Ground? {
      let bar = bar(
        { solution in
          for action in ["FabrikamCobrowse", "FabrikamSurvey"] {
            solution.changeAction(action) { $0.order = 77 }
          }
        }, with: { $0.chatWidgets[0].coBrowse.isEnabled = coBrowse })
      return try #require(bar.buttons.first { $0.action.name == "FabrikamSurvey" }).grounds.first
    }
    #expect(try ground(coBrowse: true) == .sharedOrder(77))
    #expect(try ground(coBrowse: false) == .order(77))
  }

  @Test("An inactive action has no button")
  func inactiveAction() {
    let bar = bar { $0.changeAction("FabrikamSurvey") { $0.state = .inactive } }
    #expect(reason("FabrikamSurvey", bar) == .actionInactive)
  }

  @Test("A mode that the widget turns off hides only its own actions")
  func modeTurnedOff() {
    let bar = bar(with: { $0.chatWidgets[0].coBrowse.isEnabled = false })
    #expect(reason("FabrikamCobrowse", bar) == .modeTurnedOff(.coBrowse, widget: "Web support"))
    #expect(bar.buttons.first?.label == "Share screen")
  }

  @Test("Another provider's action is hidden, and the chosen provider is named")
  func providerNotChosen() {
    #expect(
      reason("NorthwindCobrowse", bar())
        == .providerNotChosen(.coBrowse, provider: "Northwind", chosen: "Fabrikam", widget: "Web support"))
  }

  @Test("A mode that is on without a provider shows no buttons")
  func noProviderChosen() {
    let bar = bar(with: { $0.chatWidgets[0].coBrowse.provider = nil })
    #expect(
      reason("FabrikamCobrowse", bar)
        == .providerNotChosen(.coBrowse, provider: "Fabrikam", chosen: nil, widget: "Web support"))
  }

  @Test("Each mode uses its own provider")
  func modesAreIndependent() {
    let bar = bar(with: { $0.chatWidgets[0].coBrowse.provider = "Northwind" })
    #expect(bar.buttons.prefix(2).map(\.label) == ["Share screen", "Northwind co-browse"])
  }

  @Test("An inactive capability hides its action")
  func inactiveCapability() {
    let bar = bar { $0.changeCapability("Fabrikam_cobrowse") { $0.state = .inactive } }
    #expect(reason("FabrikamCobrowse", bar) == .capabilityInactive(capability: "Fabrikam_cobrowse"))
  }

  @Test("A capability whose provider is missing hides its action", arguments: [nil, GUID.test("Nobody")])
  func missingProvider(provider: GUID?) {
    let bar = bar { $0.changeCapability("Fabrikam_cobrowse") { $0.provider = provider } }
    #expect(reason("FabrikamCobrowse", bar) == .providerMissing(capability: "Fabrikam_cobrowse"))
  }

  @Test("A capability whose provider is inactive hides its action")
  func inactiveProvider() {
    let bar = bar { $0.providers[0].state = .inactive }
    #expect(reason("FabrikamCobrowse", bar) == .providerInactive(provider: "Fabrikam"))
    #expect(bar.buttons.map(\.label) == ["Survey", "Open case", "Help page"])
  }

  @Test("Without a subscription only co-browse and screen-sharing buttons are hidden")
  func noSubscription() {
    let bar = bar(with: { $0.subscription = .noSubscription })
    #expect(reason("FabrikamCobrowse", bar) == .noSubscription)
    #expect(reason("FabrikamScreenShare", bar) == .noSubscription)
    #expect(bar.buttons.map(\.label) == ["Survey", "Open case", "Help page"])
  }

  @Test("Without the externalities only co-browse and screen-sharing buttons are hidden")
  func noExternalities() {
    let bar = bar(with: { $0.externalities = .disabled })
    #expect(reason("FabrikamCobrowse", bar) == .externalitiesDisabled)
    #expect(reason("FabrikamScreenShare", bar) == .externalitiesDisabled)
    #expect(bar.buttons.map(\.label) == ["Survey", "Open case", "Help page"])
  }

  @Test("Either subscription is enough", arguments: [Subscription.chat, .digitalMessaging])
  func subscription(subscription: Subscription) {
    #expect(bar(with: { $0.subscription = subscription }).buttons.first?.label == "Co-browse")
  }

  @Test("In Unified Service Desk co-browse and screen-sharing buttons are hidden")
  func unifiedServiceDesk() {
    let bar = bar(client: .unifiedServiceDesk)
    #expect(reason("FabrikamCobrowse", bar) == .unifiedServiceDesk)
    #expect(bar.buttons.map(\.label) == ["Survey", "Open case", "Help page"])
  }

  @Test("At the desk the agent's own client is used")
  func clientOfTheAgent() {
    let desk = Desk.chatting(with: { $0.agents[0].client = .unifiedServiceDesk })
    #expect(desk.hidden("FabrikamCobrowse") == .unifiedServiceDesk)
  }

  @Test("An action without a capability is always shown")
  func noCapability() throws {
    let bar = bar(with: { $0.chatWidgets[0] = ChatWidget(name: "Bare") }, client: .unifiedServiceDesk)
    #expect(bar.buttons.map(\.label) == ["Survey", "Open case", "Help page"])
    #expect(try #require(bar.buttons.first).grounds.contains(.noCapability))
  }

  @Test("Any chosen capability shows the action, and its mode is the session's")
  func severalCapabilities() {
    let change: (inout Solution) -> Void = {
      $0.addCapability("Fabrikam_extra", of: "Fabrikam", .screenSharing, action: "FabrikamCobrowse")
    }
    #expect(bar(change).buttons.first?.mode == .coBrowse)
    let other = bar(change, with: { $0.chatWidgets[0].coBrowse.isEnabled = false })
    #expect(other.buttons.first?.label == "Co-browse")
    #expect(other.buttons.first?.mode == .screenSharing)
    var desk = Desk.chatting(change, with: { $0.chatWidgets[0].coBrowse.isEnabled = false })
    desk.press("Co-browse")
    #expect(desk.status(of: .screenSharing) == .requested)
    #expect(desk.focused?.session(of: .coBrowse) == nil)
  }

  @Test("If several capabilities hide an action, the one that passed most checks gives the reason")
  func farthestReason() {
    let bar = bar(
      { solution in
        solution.changeCapability("Fabrikam_cobrowse") { $0.state = .inactive }
        solution.addCapability("Fabrikam_extra", of: "Fabrikam", .screenSharing, action: "FabrikamCobrowse")
      }, with: { $0.chatWidgets[0].screenSharing.isEnabled = false })
    #expect(reason("FabrikamCobrowse", bar) == .modeTurnedOff(.screenSharing, widget: "Web support"))
  }

  @Test(
    "An action of a mode that no widget controls is shown",
    arguments: [EscalationChannelMode.audio, .video, .noMode])
  func otherModes(mode: EscalationChannelMode) throws {
    let bar = bar { $0.addCapability("Fabrikam_call", of: "Fabrikam", mode, action: "FabrikamSurvey") }
    let button = try #require(bar.buttons.first { $0.label == "Survey" })
    #expect(button.mode == nil)
    #expect(button.grounds.contains(.otherMode(mode, capability: "Fabrikam_call")))
    #expect(button.modeNotSimulated == (mode == .noMode ? nil : mode))
  }

  @Test("A capability of such a mode also hides its action if it or its provider is inactive")
  func deadCapabilityOfOtherMode() {
    let bar = bar { solution in
      solution.addCapability("Fabrikam_call", of: "Fabrikam", .audio, action: "FabrikamSurvey")
      solution.changeCapability("Fabrikam_call") { $0.state = .inactive }
      solution.addCapability("Nobody_call", of: "Nobody", .noMode, action: "FabrikamCase")
    }
    #expect(reason("FabrikamSurvey", bar) == .capabilityInactive(capability: "Fabrikam_call"))
    #expect(reason("FabrikamCase", bar) == .providerMissing(capability: "Nobody_call"))
  }

  @Test("A capability of such a mode does not show an action hidden by co-browse")
  func otherModeBesideCobrowse() {
    let bar = bar(
      { $0.addCapability("Fabrikam_call", of: "Fabrikam", .audio, action: "FabrikamCobrowse") },
      with: { $0.chatWidgets[0].coBrowse.isEnabled = false })
    #expect(reason("FabrikamCobrowse", bar) == .modeTurnedOff(.coBrowse, widget: "Web support"))
  }

  @Test("An audio button says that its mode is not simulated, and its event still runs")
  func audioIsNotSimulated() {
    var desk = Desk.chatting {
      $0.addCapability("Fabrikam_call", of: "Fabrikam", .audio, action: "FabrikamSurvey")
    }
    desk.press("Survey")
    #expect(desk.names == ["actionSelected", "modeNotSimulated", "agentSaid"])
    #expect(desk.focused?.sessions.isEmpty == true)
  }

  @Test("Every hidden reason has a rule of its own")
  func rulesDiffer() {
    let reasons: [HiddenReason] = [
      .actionInactive, .noSubscription, .unifiedServiceDesk, .capabilityInactive(capability: "c"),
      .providerMissing(capability: "c"), .providerInactive(provider: "p"),
      .modeTurnedOff(.coBrowse, widget: "w"),
      .providerNotChosen(.coBrowse, provider: "p", chosen: nil, widget: "w"),
    ]
    #expect(Set(reasons.map(\.rule)).count == reasons.count)
  }

  @Test("A visible button names the rows and rules that put it there")
  func grounds() throws {
    let button = try #require(bar().buttons.first)
    #expect(
      button.grounds == [
        .order(0),
        .chosen(.coBrowse, capability: "Fabrikam_cobrowse", provider: "Fabrikam", widget: "Web support"),
        .localeRow(.english, insteadOf: nil), .agentsLanguage(.english),
      ])
    #expect(button.solution == "FabrikamRemoteAssist")
    #expect(button.provider == "Fabrikam")
  }
}
