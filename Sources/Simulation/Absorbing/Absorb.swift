import Organizations
import Records

/// Folds facts into the state: the only place where a state changes.
extension State {
  /// Applies a fact.
  ///
  /// Absorbing all the facts of a run, in order, into its first state gives its last one.
  public mutating func absorb(_ fact: borrowing Fact) {
    now = max(now, fact.instant)
    factCount = fact.sequence
    inputCount = max(inputCount, fact.cause.input)
    absorb(fact.body)
  }

  private mutating func absorb(_ body: borrowing Fact.Body) {
    switch body {
    case .conversation(let fact): absorb(fact)
    case .message(let fact): absorb(fact)
    case .invitation(let fact): absorb(fact)
    case .session(let fact): absorb(fact)
    case .tab(let fact): absorb(fact)
    case .event(let fact): absorb(fact)
    case .presence(let fact):
      desk.presence = fact.presence
      desk.hold = fact.hold
    case .option(let fact): absorb(fact)
    case .workstream(let fact): organization.workstream.apply(fact.setting)
    case .setting(let fact): absorb(fact)
    case .solution(let fact): absorb(fact)
    case .trainer(let fact): absorb(fact)
    case .page(let fact): absorb(fact)
    case .command, .action, .refusal, .warning, .timePassed: break
    }
  }

  private mutating func absorb(_ fact: OptionFact) {
    guard organization.chatWidgets.indices.contains(fact.widget) else { return }
    organization.chatWidgets[fact.widget][fact.mode].apply(fact.change)
    remakeButtonBar(of: fact.widget)
  }

  private mutating func absorb(_ fact: SettingFact) {
    switch fact.setting {
    case .subscription(let subscription): organization.subscription = subscription
    case .externalities(let externalities): organization.externalities = externalities
    case .callingOptions(let options, let widget):
      guard organization.chatWidgets.indices.contains(widget) else { return }
      organization.chatWidgets[widget].callingOptions = options
      // No button depends on them.
      return
    }
    remakeButtonBars()
  }

  /// Whatever is open stays open: a tab keeps the page it loaded, and a live session continues.
  private mutating func absorb(_ fact: SolutionFact) {
    switch fact {
    case .installed(let solution, _): organization.install(solution)
    case .uninstalled(let name, let left): organization.uninstall(name, leaving: left)
    }
    remakeButtonBars()
  }

  private mutating func absorb(_ fact: TrainerFact) {
    switch fact {
    case .agentChanged(let agent):
      desk.agent = agent
      desk.language = agent.language
      remakeButtonBars()
    case .languageChanged(let language):
      desk.language = language
      remakeButtonBars()
    case .organizationChanged(let organization): adopt(organization)
    case .widgetChanged(let number, let widget): change(number) { $0.widget = widget }
    case .startedOver: break
    case .pagesRun(let runtime):
      pageRuntime = runtime
      readoptBehaviours()
    }
  }

  private mutating func absorb(_ fact: PageFact) {
    switch fact {
    case .did: break
    case .sendsOnUnload(let tab, let events):
      guard let number = owner(of: tab) else { return }
      changePage(number, tab) { $0.sendsOnUnload = events }
    }
  }

  /// Switches to another version of the organization.
  ///
  /// Agents and chat widgets are matched by name, and whatever is open stays open.
  private mutating func adopt(_ new: Organization) {
    let old = organization.chatWidgets.map(\.name)
    organization = new
    // Same as in the initial state (invented).
    if organization.chatWidgets.isEmpty { organization.chatWidgets = [ChatWidget(name: "Chat")] }
    for number in conversations.indices {
      let widget = conversations[number].widget
      let name = old.indices.contains(widget) ? old[widget] : nil
      conversations[number].widget = organization.chatWidgets.firstIndex { $0.name == name } ?? 0
    }
    if let agent = organization.agents.first(where: { $0.name == desk.agent.name }) { desk.agent = agent }
    readoptBehaviours()
    remakeButtonBars()
  }

  /// Makes the apps in open tabs behave as the new version says.
  private mutating func readoptBehaviours() {
    let behaviours = organization.solutions.flatMap { solution in
      solution.applicationTabTemplates.map {
        ($0.id, Shared(solution.simulation[$0.name] ?? ProviderBehaviour()))
      }
    }
    let behaviourOfTemplate = Dictionary(behaviours) { first, _ in first }
    let runtime = pageRuntime
    for conversation in underWay {
      for tab in conversation.tabs {
        changePage(conversation.number, tab.number) { page in
          page.sharedBehaviour = runtime.behaviour(behaviourOfTemplate[page.template] ?? page.sharedBehaviour)
          if runtime.isBrowser { (page.connects, page.invites) = (nil, nil) }
        }
      }
    }
  }

  /// Changes a conversation in place.
  @inline(__always)
  mutating func change(_ number: ConversationNumber, _ body: (inout Conversation) -> Void) {
    conversations.change(ifAt: number.index, body)
  }

  /// Changes a tab's page in place.
  @inline(__always)
  mutating func changePage(_ number: ConversationNumber, _ tab: TabNumber, _ body: (inout Page) -> Void) {
    change(number) { conversation in
      guard let place = conversation.place(of: tab) else { return }
      conversation.tabs[place].page?.change(body)
    }
  }
}
