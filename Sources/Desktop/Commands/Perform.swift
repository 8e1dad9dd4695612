import Cells
import Records
import Simulation

extension Console {
  /// Does a command; what the program around must do comes back as effects.
  mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .help: view.cover(with: .help(scroll: 0))
    case .palette: view.overlay = .palette(palette(.everything))
    case .problems:
      view.overlay = .problems(chosen: 0)
      return [.read(why: .asking)]
    case .sessions: view.overlay = .palette(palette(.sessions))
    case .records: view.overlay = .records(RecordsPanel())
    case .administrator: view.overlay = .administrator(AdministratorPanel())
    case .back: goBack()
    case .showTable(let table): show(table)
    case .editRow: return editRow()
    case .saveOptions: return saveOptions()
    case .saveAndQuit: return saveAndQuit()
    case .install: askToInstall(from: nil)
    case .uninstall(let name): return askToUninstall(name)
    case .quit: return quit(asksAlways: false)
    case .interrupt: return quit(asksAlways: true)
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .toggleClock:
      view.isClockStopped.toggle()
      say(view.isClockStopped ? NoteWords.clockStands : NoteWords.clockRuns)
    case .nextPane: movePane(by: 1)
    case .previousPane: movePane(by: -1)
    case .focus(let pane): focus(on: pane)
    case .escape: escape()
    case .accept(let number): tell(agent: number ?? firstRinging, AgentInput.accepts)
    case .reject(let number): tell(agent: number ?? firstRinging, AgentInput.rejects)
    case .open(let number): tell(agent: number, AgentInput.opens)
    case .openSession(let place): openSession(place)
    case .endConversation: endConversation()
    case .closeSession: closeSession()
    case .press(let place):
      if buttons.indices.contains(place), let focus = state.focus {
        view.chosenButton = place
        receive(.agent(.presses(focus, action: buttons[place].action.id)))
      } else {
        say(NoteWords.noSuchButton(of: buttons.count))
      }
    case .showButton(let place):
      view.chosenButton = place
      view.pane = .buttons
    case .openTab(let tab): tell(agent: state.focus) { .opensTab($0, tab) }
    case .nextTab: moveTab(by: 1)
    case .previousTab: moveTab(by: -1)
    case .closeTab(let tab):
      if let tab = tab ?? state.focused?.front { tell(agent: state.focus) { .closesTab($0, tab) } }
    case .connect: play(.connected)
    case .endSession: play(.ended)
    case .invite:
      if let tab = providerTab { ask(.providerInvites(tab.number)) } else { say(NoteWords.noApp) }
    case .send: return send()
    case .edit(let edit): self.edit(edit)
    case .olderLine: recall(.up)
    case .newerLine: recall(.down)
    case .completeMenu: takeMenuEntry()
    case .chooseMenu: return chooseMenuEntry()
    case .move(let direction): move(direction)
    case .scrollPage(let direction):
      view.pane = .appTab
      move(direction)
    case .scrollEventsToEnd: view.eventsScroll = 0
    case .step(let count): step(by: count)
    case .takeBranch(let number): take(branch: number)
    case .scrollToEnd: scrollTranscript(.last)
    case .choose: return choose()
    case .make(let move): make(move)
    case .letPass(let span): receive(.passTo(state.now + span))
    case .copy(let what): return copy(what)
    case .answer(let yes): return answer(yes)
    }
    return []
  }

  /// Quits, after a question where something would be lost; to ask for the end again is an answer, but where it would
  /// throw options away: a hand that is used to Ctrl-C twice has not read the question.
  private mutating func quit(asksAlways: Bool) -> [Effect] {
    if case .question(.quit(_, let isUnsaved)) = view.overlay {
      guard isUnsaved else { return [.quit] }
      view.note = Note(text: NoteWords.notSavedYet, role: .warning)
      return []
    }
    let (isLive, isUnsaved) = (hasLiveSession, hasUnsavedOptions)
    guard asksAlways || isLive || isUnsaved else { return [.quit] }
    view.cover(with: .question(.quit(isLive: isLive, isUnsaved: isUnsaved)))
    return []
  }

  var hasLiveSession: Bool { state.conversations.contains(where: \.hasLiveSession) }

  var firstRinging: ConversationNumber? {
    let open = state.conversations.filter(\.status.isOpen)
    return (open.first(where: \.status.rings) ?? open.first)?.number
  }

  private mutating func tell(agent number: ConversationNumber?, _ input: (ConversationNumber) -> AgentInput) {
    guard let number else {
      say(NoteWords.noConversation)
      return
    }
    receive(.agent(input(number)))
  }

  private mutating func movePane(by step: Int) {
    let panes = Pane.allCases.filter { state.focus != nil || !$0.needsConversation }
    let place = panes.firstIndex(of: view.pane) ?? 0
    view.pane = panes[(place + step + panes.count) % panes.count]
  }

  /// Puts the focus on a pane; where there is no conversation, on what stands in its place.
  mutating func focus(on pane: Pane) {
    view.pane = state.focus == nil && pane.needsConversation ? .chatBox : pane
  }

  private mutating func openSession(_ place: Int) {
    guard listed.indices.contains(place) else { return }
    let conversation = listed[place]
    receive(.agent(conversation.status.isOpen ? .accepts(conversation.number) : .opens(conversation.number)))
  }

  private mutating func endConversation() {
    guard let focused = state.focused else { return }
    receive(
      .agent(focused.status.isActive ? .endsConversation(focused.number) : .closesSession(focused.number)))
  }

  private mutating func closeSession() {
    guard let focused = state.focused else { return }
    if focused.status.isActive {
      view.overlay = .question(.closeSession(focused.number))
    } else {
      receive(.agent(.closesSession(focused.number)))
    }
  }

  private mutating func moveTab(by step: Int) {
    guard let focused = state.focused,
      let place = focused.tabs.firstIndex(where: { $0.number == focused.front })
    else { return }
    let next = focused.tabs[(place + step + focused.tabs.count) % focused.tabs.count]
    view.pageScroll = 0
    if next.number != focused.front { receive(.agent(.opensTab(focused.number, next.number))) }
  }

  private mutating func play(_ milestone: ProviderEvent.Milestone) {
    if let input = input(of: milestone) { receive(input) } else { say(NoteWords.noApp) }
  }

  mutating func ask(_ words: WordsMove) {
    view.overlay = .prompt(Prompt(purpose: .move(words)))
  }

  mutating func make(_ move: Move) {
    switch move.action {
    case .words(let words): ask(words)
    case .input(.agent(.closesSession(let number))) where state.conversation(number)?.status.isActive == true:
      view.overlay = .question(.closeSession(number))
    case .input(let input): receive(input)
    }
  }

  private mutating func copy(_ what: Copyable) -> [Effect] {
    if what == .conversationId, let conversation = state.focused {
      say(NoteWords.copied(what))
      return [.copy(conversation.id.description)]
    }
    guard let page = providerTab?.page, let conversation = state.focused else {
      say(NoteWords.noApp)
      return []
    }
    say(NoteWords.copied(what))
    switch what {
    case .url: return [.copy(page.address.url)]
    case .data: return [.copy(page.address.encodedData)]
    case .conversationId: return [.copy(conversation.id.description)]
    }
  }

  private mutating func answer(_ yes: Bool) -> [Effect] {
    guard case .question(let question) = view.overlay else { return [] }
    view.uncover()
    if case .uninstall(_, _, let panel) = question { view.overlay = .administrator(panel) }
    guard yes else { return [] }
    switch question {
    case .quit: return [.quit]
    case .closeSession(let number):
      receive(.agent(.closesSession(number)))
      return []
    case .uninstall(let name, let terms, _): return uninstall(name, agreed: terms)
    }
  }
}
