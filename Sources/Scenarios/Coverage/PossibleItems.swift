import Organizations
import Records
import Simulation
import Wording

/// Works out everything that can happen in an organization: the total for coverage.
///
/// It asks the engine itself, at a desk for each agent and each provider that an administrator can choose, so
/// it can never disagree with a rehearsal.
struct PossibleItems {
  private(set) var items = CoverageItems()
  private let organization: Organization
  /// The templates opened by buttons.
  private var templates: Set<GUID> = []
  private var needs: [RemoteAssistanceMode: SessionNeed] = [:]

  static func of(_ organization: Organization) -> CoverageItems {
    var finder = PossibleItems(organization: organization)
    finder.lookAtRecords()
    finder.lookAtSessions()
    finder.lookAtRefusals()
    return finder.items
  }

  private init(organization: Organization) { self.organization = organization }

  /// The languages of the organization and its agents.
  private var languages: [Locale] {
    organization.languages
      + organization.agents.map(\.language).filter { !organization.languages.contains($0) }
  }

  private mutating func lookAtRecords() {
    for language in languages { items.insert(language.label, .locales) }
    let agents = organization.agents.isEmpty ? [Agent(name: "")] : organization.agents
    for client in AgentClient.allCases {
      guard let agent = agents.first(where: { $0.client == client }) else { continue }
      for widget in widgets { lookAt(widget, with: agent) }
    }
  }

  /// The chat widgets as they are, plus one with both modes off and one for each choice an administrator has.
  private var widgets: [ChatWidget] {
    let providers = RemoteAssistanceMode.allCases.map { ($0, organization.providers(of: $0)) }
    let choices = (0..<(providers.map(\.1.count).max() ?? 0)).map { index in
      var widget = ChatWidget(name: "")
      for (mode, names) in providers where names.indices.contains(index) {
        widget[mode] = RemoteAssistanceOption(isEnabled: true, provider: names[index])
      }
      return widget
    }
    return organization.chatWidgets + [ChatWidget(name: "")] + choices
  }

  private mutating func lookAt(_ widget: ChatWidget, with agent: Agent) {
    for language in languages {
      let bar = ButtonBar(for: widget, of: organization, language: language, client: agent.client)
      for button in bar.buttons { lookAt(button, in: bar) }
    }
    var probe = organization
    probe.chatWidgets = [widget]
    var setup = State.Setup()
    setup.agent = agent
    let conversation = ConversationNumber(0)
    let desk = State(probe, setup)
      .after(.customer(.arrives(Customer(name: ""), widget: 0, speaks: false))).state
      .after(.agent(.accepts(conversation))).state
    let bar = desk.buttonBars[0]
    for hidden in bar.hidden { items.insert(hidden.reason.rule, .hiddenReasons) }
    for button in bar.buttons {
      let press = Input.agent(.presses(conversation, action: button.action.id))
      if let refusal = desk.refusal(of: press) {
        items.insert(refusal.rule, .refusals)
      } else {
        lookAt(button, pressed: desk.after(press).state)
      }
    }
  }

  /// Adds a button's command, if typing it runs this button.
  private mutating func lookAt(_ button: Button, in bar: ButtonBar) {
    guard let command = button.slashCommand else { return }
    if bar.isShared(command) {
      items.insert(WarningRule.slashCommandShared.rawValue, .warnings)
    }
    guard ProductCommand(command: command) == nil, case .command(command, rest: nil) = ChatLine(command),
      bar.button(for: command) == button
    else { return }
    items.insert(command, .slashCommands)
  }

  /// Adds a button that works, given the desk after it was pressed.
  private mutating func lookAt(_ button: Button, pressed desk: State) {
    items.insert(button.action.name, .conversationActions)
    var need = SessionNeed.button
    if let page = desk.focused?.frontTab?.page {
      templates.insert(page.template)
      need = page.canClose ? .closableTab : .page
      if !page.canClose { items.insert(Refusal.tabCannotClose("").rule, .refusals) }
      items.insert(Refusal.noAppInTab.rule, .refusals)
      items.insert(Refusal.signedInToProvider.rule, .refusals)
      if page.invitation.isSignedOut { items.insert(Refusal.signedOutOfProvider.rule, .refusals) }
    }
    if let mode = button.mode { needs[mode] = max(needs[mode] ?? need, need) }
  }

  private mutating func lookAtSessions() {
    for mode in RemoteAssistanceMode.allCases {
      guard let need = needs[mode] else { continue }
      let rows = need.rows
      for row in SessionRow.allCases where rows.contains(row) {
        items.insert(SessionWords.name(SessionTransition(row, of: mode)), .sessionTransitions)
      }
      guard need >= .page else { continue }
      for event in ProviderEvent.allCases where event.mode == mode {
        items.insert(event.name, .providerEvents)
      }
      for rule in WarningRule.allCases where rule.isPossible(at: need) {
        items.insert(rule.rawValue, .warnings)
      }
    }
  }

  private mutating func lookAtRefusals() {
    for refusal in Refusal.possibleAnywhere { items.insert(refusal.rule, .refusals) }
    // A session's tabs: Summary, and one for each template opened by a button.
    if templates.count + 1 > State.maximumTabs { items.insert(Refusal.tooManyTabs.rule, .refusals) }
  }
}

extension WarningRule {
  /// Whether a session that has this much can raise the warning; the slash command warning is not about a
  /// session.
  fileprivate func isPossible(at need: SessionNeed) -> Bool {
    switch self {
    case .sessionLeaked: need >= .closableTab
    case .eventRepeated, .eventWithoutSession, .eventOfOtherMode, .eventToWindow, .sessionOrphaned,
      .connectedUninvited, .startedWhileConnected:
      need >= .page
    case .slashCommandShared: false
    }
  }
}
