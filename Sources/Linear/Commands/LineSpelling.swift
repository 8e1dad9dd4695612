import Organizations
import Records
import Simulation
import Wording

/// Writes inputs as the lines that mean them.
///
/// Each line is read back: one that would mean something else is not written.
public struct LineSpelling {
  private let place: LinearPlace
  private let reader: LineReader

  public init(at state: State, widget: Int = 0) {
    place = LinearPlace(state)
    reader = LineReader(state: state, widget: widget)
  }

  private var state: State { place.state }

  /// The line for an input; nil if no line means it, such as what a real page does.
  public func line(for input: Input) -> String? {
    for line in lines(for: input) where line.isOneLine && (try? reader.request(line)) == .input(input) {
      return line
    }
    return nil
  }

  /// A line for a move, with `…` for the words that it needs.
  public func line(for action: Move.Action) -> String? { line(for: input(of: action)) }

  /// Whether some line for a move has each word of a text.
  ///
  /// Cheap, because no line is read back.
  func canHave(eachWordOf text: String, for action: Move.Action) -> Bool {
    lines(for: input(of: action)).contains { $0.hasEachWord(of: text) }
  }

  private func input(of action: Move.Action) -> Input {
    switch action {
    case .input(let input): input
    case .words(let move): move.input("…")
    }
  }

  /// The lines that may mean an input, the shortest first.
  private func lines(for input: Input) -> [String] {
    switch input {
    case .agent(let input): lines(for: input)
    case .customer(let input): lines(for: input)
    case .provider(let input): lines(for: input)
    case .administrator(let input): lines(for: input)
    case .trainer(let input): lines(for: input)
    case .passTo(let instant): ["\(LinearWord.pass.phrase) \((instant - state.now).description)"]
    case .page: []
    }
  }

  /// A command about a conversation, with a prefix if it is not the one in front.
  private func lines(_ commands: [String], in number: ConversationNumber) -> [String] {
    if number == state.focus { return commands }
    return commands.map { "in \(place.words(for: number)): \($0)" }
      + commands.map { "in \(number.ordinal): \($0)" }
  }

  private func lines(_ word: LinearWord, in number: ConversationNumber) -> [String] {
    lines([word.phrase], in: number)
  }

  private func naming(_ word: LinearWord, _ number: ConversationNumber) -> [String] {
    ["\(word.phrase) \(place.words(for: number))", "\(word.phrase) \(number.ordinal)"]
  }

  private func lines(for input: AgentInput) -> [String] {
    switch input {
    case .accepts(let number): return naming(.accept, number)
    case .rejects(let number): return naming(.reject, number)
    case .opens(let number): return naming(.open, number)
    case .types(let number, let text): return lines([text, "\(LinearWord.say.phrase) \(text)"], in: number)
    case .presses(let number, let action):
      let names = names(of: action, in: number) + [action.description]
      return lines(names.map { "\(LinearWord.press.phrase) \($0)" }, in: number)
    case .opensTab(let number, let tab): return lines(tabLines(.tab, tab, in: number), in: number)
    case .closesTab(let number, let tab): return lines(tabLines(.closeTab, tab, in: number), in: number)
    case .endsConversation(let number): return lines(.endChat, in: number)
    case .closesSession(let number): return lines(.closeSession, in: number)
    case .setsPresence(let presence): return ["\(LinearWord.presence.phrase) \(presence.label.lowercased())"]
    case .resetsPresence: return ["\(LinearWord.presence.phrase) reset"]
    }
  }

  private func names(of action: GUID, in number: ConversationNumber) -> [String] {
    guard let conversation = state.conversation(number) else { return [] }
    let bar = state.buttonBar(of: conversation)
    let shown = bar.buttons.filter { $0.action.id == action }.flatMap { [$0.label, $0.action.name] }
    return shown + bar.hidden.filter { $0.action.id == action }.flatMap { [$0.label, $0.action.name] }
  }

  private func tabLines(_ word: LinearWord, _ tab: TabNumber, in number: ConversationNumber) -> [String] {
    let tabs = state.conversation(number)?.tabs ?? []
    let here = tabs.firstIndex { $0.number == tab }.map { [String($0 + 1)] } ?? []
    return (here + ["#\(tab.ordinal)"]).map { "\(word.phrase) \($0)" }
  }

  private func lines(for input: CustomerInput) -> [String] {
    switch input {
    case .arrives(let customer, let widget, let speaks):
      let names = [customer.name, "new \(customer.name)"].map { "\(LinearWord.arrive.phrase) \($0)" }
      let widgets = state.organization.chatWidgets
      let named =
        widgets.indices.contains(widget) ? names.map { "\($0) through \(widgets[widget].name)" } : []
      return (names + named).map { speaks ? $0 : "\($0), silently" }
    case .says(let number, let text): return lines(["\(LinearWord.customerSays.phrase) \(text)"], in: number)
    case .answers(let number, .accepts): return lines(.customerAccepts, in: number)
    case .answers(let number, .declines): return lines(.customerDeclines, in: number)
    case .leaves(let number): return lines(.customerLeaves, in: number)
    case .isCutOff(let number): return lines(.customerIsCutOff, in: number)
    case .comesBack(let number): return lines(.customerComesBack, in: number)
    }
  }

  private func lines(for input: ProviderInput) -> [String] {
    switch input {
    case .sends(let event, to: let target, from: let tab):
      let usual: LinearWord =
        switch event.milestone {
        case .connected: .connect
        case .ended: .endSession
        }
      let send = "\(LinearWord.send.phrase) \(event.name)"
      switch target {
      case .top: return lines([usual.phrase, send], at: tab)
      case .window: return lines(["\(send) to window"], at: tab)
      }
    case .signsIn(let tab): return lines([LinearWord.signIn.phrase], at: tab)
    case .startsSession(let tab): return lines([LinearWord.startSession.phrase], at: tab)
    case .invites(let tab, let text, to: _): return lines(["\(LinearWord.invite.phrase) \(text)"], at: tab)
    }
  }

  /// A command about an app tab, with a prefix if it is not the one that is meant without.
  private func lines(_ commands: [String], at tab: TabNumber) -> [String] {
    commands + commands.map { "in tab #\(tab.ordinal): \($0)" }
  }

  private func lines(for input: AdministratorInput) -> [String] {
    switch input {
    case .turnsOn(let mode, let provider, let widget):
      let line = "\(LinearWord.turnOn.phrase) \(ConversationWords.mode(mode)) with \(provider)"
      return [line, "\(line) for \(name(ofWidget: widget))"]
    case .turnsOff(let mode, let widget):
      let line = "\(LinearWord.turnOff.phrase) \(ConversationWords.mode(mode))"
      return [line, "\(line) for \(name(ofWidget: widget))"]
    case .sets(let setting):
      let name = WorkstreamWords.name(setting)
      return setting.spellings.map { "\(LinearWord.set.phrase) \(name) to \($0)" }
    case .changes(let setting):
      let (name, value) = (OrganizationSettingWords.name(setting), OrganizationSettingWords.value(setting))
      let plain = "\(LinearWord.set.phrase) \(name) to \(value)"
      guard case .callingOptions(_, let widget) = setting else { return [plain] }
      return [plain, "\(LinearWord.set.phrase) \(name) of \(self.name(ofWidget: widget)) to \(value)"]
    case .uninstalls(let solution, let data):
      let line = "\(LinearWord.uninstall.phrase) \(solution)"
      return [line, "\(line), \(CommandReading.words(for: data))"]
    case .installs: return []
    }
  }

  private func name(ofWidget widget: Int) -> String {
    let widgets = state.organization.chatWidgets
    return widgets.indices.contains(widget) ? widgets[widget].name : ""
  }

  private func lines(for input: TrainerInput) -> [String] {
    switch input {
    case .startsOver(let number): return lines(.startOver, in: number)
    case .changesAgent(let agent): return ["\(LinearWord.agent.phrase) \(agent.name)"]
    case .changesLanguage(let language): return ["\(LinearWord.language.phrase) \(language.label)"]
    case .changesWidget(let number, let widget):
      return lines(["\(LinearWord.widget.phrase) \(name(ofWidget: widget))"], in: number)
    case .changesOrganization, .runsPages: return []
    }
  }
}

extension WorkstreamSetting {
  /// How a person may write its value.
  fileprivate var spellings: [String] {
    switch self {
    case .wrapUpBlocking(let blocking): [blocking.description]
    case .notificationCountdown(let span), .timeToReturn(let span): [span.description]
    case .capacityUnits, .presence, .rejectedChangesPresence, .missedChangesPresence:
      [WorkstreamWords.value(self)]
    }
  }
}
