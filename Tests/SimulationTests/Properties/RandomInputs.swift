import Organizations
import Records
import Simulation
import TestSupport

/// Inputs of a careless person or a broken program: mostly possible ones, but many impossible ones.
struct RandomInputs {
  private var random: SeededRandom
  private let mood: Mood

  /// The kind of input that is more frequent in a run, so that limits are reached.
  private enum Mood: CaseIterable {
    case even, crowd, tabs, sessions
  }

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    mood = random.pick(Mood.allCases)
  }

  /// Contoso with random defects in its records and in its provider's app.
  mutating func organization() -> Organization {
    var behaviours: [String: ProviderBehaviour] = [:]
    for template in ["Cobrowse", "ScreenShare", "Assist", "Help"] {
      var behaviour = ProviderBehaviour()
      behaviour.connectsAfter = random.pick([nil, .seconds(0), .seconds(2), .seconds(2), .minutes(3)])
      behaviour.endsOnUnload = random.chance(60)
      behaviour.sendsTwice = random.chance(20)
      behaviour.target = random.chance(85) ? .top : .window
      behaviour.sendsMode = random.pick([nil, nil, nil, .coBrowse, .screenSharing])
      behaviour.invitation = invitation()
      behaviours["Fabrikam\(template)Tab"] = behaviour
    }
    let sharesTab = random.chance(30)
    let isBroken = random.chance(20)
    let capacity = random.number(in: 1...12)
    let settings =
      (0..<random.number(in: 0...6)).map { _ in random.pick(Workstream().nextSettings) }
      + (random.chance(30) ? [.wrapUpBlocking(.time(.minutes(1)))] : [])
    return Contoso.organization { solution in
      solution.addSecondCobrowse()
      solution.simulation = behaviours
      if sharesTab {
        solution.changeAction("FabrikamScreenShare") { $0.eventParameter = "FabrikamCobrowseTab" }
      }
      if isBroken { solution.changeAction("FabrikamSurvey") { $0.eventParameter = nil } }
      solution.addCapability("Fabrikam_call", of: "Fabrikam", .audio, action: "FabrikamHelp")
      for number in 1...10 {
        solution.addAction(
          "Tab\(number)", .openAppTabTemplate, order: 100 + number, words: [Words(label: "Tab \(number)")],
          parameter: "Page\(number)")
        solution.addTemplate("Page\(number)", title: "Tab \(number)", webResource: "fab_/\(number).html") {
          $0.canClose = number != 10
        }
      }
    } with: {
      $0.agents[0].capacity = capacity
      for setting in settings { $0.workstream.apply(setting) }
    }
  }

  private mutating func invitation() -> InvitationBehaviour {
    var behaviour = InvitationBehaviour()
    behaviour.isSignedIn = random.chance(70)
    behaviour.sendsAfter = random.pick([nil, nil, .seconds(0), .seconds(3)])
    behaviour.target = random.chance(70) ? .conversation : .sendBox
    behaviour.answer = random.pick([nil, nil, .accepts, .declines])
    behaviour.answersAfter = random.pick([.seconds(0), .seconds(5), .minutes(3)])
    behaviour.expiresAfter = random.pick([nil, .seconds(0), .seconds(5), .minutes(2)])
    behaviour.connectsOnAcceptance = random.chance(80)
    return behaviour
  }

  mutating func input(for state: State) -> Input {
    if random.chance(30), let input = input(inMood: mood, for: state) { return input }
    // The list of moves is expensive, so it is used only rarely.
    if random.chance(2) { return move(in: state) }
    return switch random.number(in: 0...9) {
    case 0...4: .agent(agentInput(for: state))
    case 5: .customer(customerInput(for: state))
    case 6, 7: .provider(providerInput(for: state))
    case 8: random.chance(30) ? stageInput(for: state) : .agent(agentInput(for: state))
    case 9 where random.chance(10): pageInput(for: state)
    default: .passTo(instant(after: state))
    }
  }

  private mutating func input(inMood mood: Mood, for state: State) -> Input? {
    switch mood {
    case .even: return nil
    case .crowd:
      let open = state.conversations.filter(\.status.isOpen)
      if open.count > 2 || state.conversations.count > 60 {
        return open.first.map { .agent(.accepts($0.number)) }
      }
      return .customer(
        .arrives(random.pick(state.organization.customers), widget: 0, speaks: random.chance(50)))
    case .tabs:
      guard let focus = state.focus else { return nil }
      return .agent(.presses(focus, action: .test("Tab\(random.number(in: 1...10))")))
    case .sessions:
      guard let conversation = state.focused else { return nil }
      let tab = random.pick(conversation.tabs)
      switch random.number(in: 0...5) {
      case 0...1:
        let action = random.pick(["FabrikamCobrowse", "FabrikamScreenShare", "FabrikamAssist"])
        return .agent(.presses(conversation.number, action: .test(action)))
      case 2...3:
        guard let mode = tab.page?.modes.first else { return nil }
        let milestone: ProviderEvent.Milestone = random.chance(70) ? .connected : .ended
        return .provider(.sends(ProviderEvent(milestone, of: mode), to: .top, from: tab.number))
      case 4 where random.chance(20): return .administrator(solutionInput(for: state))
      case 4: return .agent(.opensTab(conversation.number, tab.number))
      default: return .agent(.closesTab(conversation.number, tab.number))
      }
    }
  }

  private mutating func move(in state: State) -> Input {
    switch random.pick(state.moves).action {
    case .input(let input): input
    case .words(let words): words.input(text())
    }
  }

  private mutating func agentInput(for state: State) -> AgentInput {
    let number = conversation(in: state)
    switch random.number(in: 0...19) {
    case 0...2: return .accepts(number)
    case 3: return .rejects(number)
    case 4, 5: return .opens(number)
    case 6...8:
      let box = state.conversation(number)?.sendBox
      return .types(number, random.chance(50) ? box?.text ?? text() : text())
    case 9...13: return .presses(number, action: action(in: state))
    case 14, 15: return .opensTab(number, tab(of: number, in: state))
    case 16: return .closesTab(number, tab(of: number, in: state))
    case 17: return .endsConversation(number)
    case 18: return .closesSession(number)
    default:
      return random.chance(30) ? .resetsPresence : .setsPresence(random.pick(Presence.allCases))
    }
  }

  private mutating func customerInput(for state: State) -> CustomerInput {
    let number = conversation(in: state)
    switch random.number(in: 0...9) {
    case 0...3 where state.conversations.count < 40:
      return .arrives(
        random.pick(state.organization.customers), widget: random.chance(95) ? random.number(in: 0...1) : -1,
        speaks: random.chance(50))
    case 4: return .answers(number, random.pick(InvitationAnswer.allCases))
    case 5: return .leaves(number)
    case 6: return .isCutOff(number)
    case 7: return .comesBack(number)
    default: return .says(number, text())
    }
  }

  private mutating func providerInput(for state: State) -> ProviderInput {
    let tab = tab(of: conversation(in: state), in: state)
    if random.chance(10) { return .invites(tab, text()) }
    if random.chance(10) { return .startsSession(tab) }
    if random.chance(5) { return .signsIn(tab) }
    return .sends(random.pick(ProviderEvent.allCases), to: random.chance(90) ? .top : .window, from: tab)
  }

  private mutating func pageInput(for state: State) -> Input {
    let tab = tab(of: conversation(in: state), in: state)
    if random.chance(20) {
      let event = random.pick(ProviderEvent.allCases)
      return .page(.sendsOnUnload(tab, [PageInput.SentEvent(event, to: random.pick(EventTarget.allCases))]))
    }
    return .page(.does(random.pick(Everything.pageActivities), in: random.chance(80) ? tab : nil))
  }

  private mutating func stageInput(for state: State) -> Input {
    let widget = random.number(in: -1...2)
    let mode = random.pick(RemoteAssistanceMode.allCases)
    switch random.number(in: 0...9) {
    case 9:
      let settings =
        state.organization.workstream.nextSettings.map { AdministratorInput.sets($0) }
        + state.organization.nextSettings(ofWidget: 0).map { .changes($0) }
      return .administrator(random.pick(settings))
    case 8: return .administrator(solutionInput(for: state))
    case 0: return .administrator(.turnsOff(mode, widget: widget))
    case 1, 2:
      return .administrator(
        .turnsOn(mode, provider: random.pick(["Fabrikam", "Fabrikam", "Northwind", ""]), widget: widget))
    case 3: return .trainer(.startsOver(conversation(in: state)))
    case 4: return .trainer(.changesAgent(random.pick(state.organization.agents)))
    case 6: return .trainer(.changesOrganization(state.organization))
    case 5:
      // Rarely, because a simulated app does nothing while pages run in a browser.
      guard random.chance(10) else { return .trainer(.changesLanguage(random.pick(Locale.allCases))) }
      return .trainer(.runsPages(random.pick(PageRuntime.allCases)))
    default: return .trainer(.changesWidget(conversation(in: state), widget: widget))
    }
  }

  /// Uninstalls or installs a solution, in the same or another version.
  private mutating func solutionInput(for state: State) -> AdministratorInput {
    let installed = state.organization.solutions
    if !installed.isEmpty, random.chance(30) {
      return .uninstalls(random.pick(installed).uniqueName, data: random.chance(20) ? .keep : .remove)
    }
    let known = [Contoso.fabrikam, Contoso.northwind]
    let missing = known.filter { state.organization.solution(named: $0.uniqueName) == nil }
    var solution = random.pick(missing.isEmpty || random.chance(20) ? installed + known : missing)
    if random.chance(50) { solution.version = Version("\(random.number(in: 1...3)).0") }
    return .installs(solution)
  }

  /// Mostly the conversation in front or another existing one.
  private mutating func conversation(in state: State) -> ConversationNumber {
    if let focus = state.focus, random.chance(50) { return focus }
    if random.chance(3) {
      return ConversationNumber(random.pick([-1, .min, .max, state.conversations.count]))
    }
    return ConversationNumber(random.number(in: 0...max(0, state.conversations.count - 1)))
  }

  private mutating func tab(of number: ConversationNumber, in state: State) -> TabNumber {
    let tabs = state.conversation(number)?.tabs ?? []
    if tabs.isEmpty || random.chance(3) { return TabNumber(random.pick([-1, .min, .max, 0, 1])) }
    return random.pick(tabs).number
  }

  private mutating func action(in state: State) -> GUID {
    let actions = state.organization.catalogue.actions
    if actions.isEmpty || random.chance(3) {
      return GUID(randomHigh: random.next(), randomLow: random.next())
    }
    // The first few actions are those of the article.
    return (random.chance(70) ? random.pick(Array(actions.prefix(4))) : random.pick(actions)).action.id
  }

  private mutating func instant(after state: State) -> Instant {
    switch random.number(in: 0...19) {
    case 0: return Instant(milliseconds: state.now.milliseconds - 1)
    case 1: return state.now
    case 2...6: return state.nextDue?.instant ?? state.now
    case 7: return Instant(milliseconds: (state.nextDue?.instant ?? state.now).milliseconds - 1)
    case 8: return state.now + .minutes(Int64(random.number(in: 1...60)))
    case 9 where random.chance(2): return random.pick([.latest, Instant(milliseconds: .max)])
    default: return state.now + Span(milliseconds: Int64(random.number(in: 0...9000)))
    }
  }

  private mutating func text() -> String {
    switch random.number(in: 0...9) {
    case 0...3:
      return random.pick([
        "/cb", "/CB now", "/ss", "/survey", "/as", "/case", "/ncb", "/q", "/q #hello", "/q #", "#", "/t",
        "/nothing", "/",
        "//",
        "//cb", "/cb\nand more", "", "   ", "Hello",
      ])
    default:
      let scalars = (0..<random.number(in: 0...12)).map { _ in scalar() }
      var text = random.chance(30) ? "/" : ""
      text.unicodeScalars.append(contentsOf: scalars)
      return text
    }
  }

  /// Control characters, letters and any other Unicode scalars.
  private mutating func scalar() -> Unicode.Scalar {
    let range: ClosedRange<UInt32> = random.pick([0...0x1F, 0x20...0x7E, 0x7F...0x9F, 0...0x10_FFFF])
    return Unicode.Scalar(UInt32.random(in: range, using: &random)) ?? "\u{FFFD}"
  }
}
