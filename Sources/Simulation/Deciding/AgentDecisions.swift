import Records

extension State {
  mutating func perform(_ input: AgentInput, _ turn: inout Turn) {
    switch input {
    case .accepts(let number): accept(number, &turn)
    case .rejects(let number):
      tell(.conversation(.rejected(number)), &turn)
      setPresence(.doNotDisturb, hold: .untilSet, .rejected, &turn)
    case .opens(let number) where focus == number: tell(.conversation(.cameToFront(number)), &turn)
    case .opens(let number): open(number, &turn)
    case .types(let number, let text):
      open(number, &turn)
      type(text, in: number, &turn)
    case .presses(let number, let action):
      open(number, &turn)
      if let button = conversation(number).flatMap({ buttonBar(of: $0).button(of: action) }) {
        run(button, in: number, &turn)
      }
    case .opensTab(let number, let tab):
      open(number, &turn)
      bringToFront(tab, of: number, &turn)
    case .closesTab(let number, let tab):
      open(number, &turn)
      close(tab, of: number, &turn)
    case .endsConversation(let number): end(number, by: .agent, &turn)
    case .closesSession(let number): closeSession(of: number, &turn)
    case .setsPresence(let presence):
      let hold: PresenceHold = presence.takesWork ? .untilNextConversation : .untilSet
      tell(.presence(PresenceFact(presence: presence, hold: hold, reason: .byHand)), &turn)
      offerWaiting(&turn)
    }
  }

  private mutating func type(_ text: String, in number: ConversationNumber, _ turn: inout Turn) {
    guard let conversation = conversation(number) else { return }
    switch ChatLine(text) {
    case .message(let text): tell(.message(.agentSaid(number, text, action: nil)), &turn)
    case .command(let word, let rest):
      if ProductCommand(command: word) != nil {
        let replies = QuickReplySearch.matches(
          rest ?? "", in: organization.quickReplies, language: desk.language)
        tell(.command(.quickRepliesListed(number, keyword: rest ?? "", replies)), &turn)
        return
      }
      let bar = buttonBar(of: conversation)
      guard let button = bar.button(for: word) else { return }
      if bar.sharedCommands.contains(word.lowercased()) {
        tell(.warning(.slashCommandShared(number, word)), &turn)
      }
      tell(
        .command(
          .ran(number, command: button.slashCommand ?? word, action: button.action.name, ignored: rest)),
        &turn)
      run(button, in: number, &turn)
    }
  }

  private mutating func accept(_ number: ConversationNumber, _ turn: inout Turn) {
    tell(.conversation(.accepted(number)), &turn)
    let summary = AppTab(number: TabNumber(tabCount), title: AppTab.summaryTitle, content: .summary)
    tell(.tab(.opened(number, summary)), &turn)
    tell(.tab(.cameToFront(number, summary.number)), &turn)
    tell(.message(.system(number, .agentJoined(desk.agent.name))), &turn)
    open(number, &turn)
    updatePresence(afterConversationChange: true, &turn)
  }

  /// Brings a conversation's session to the front; the page in its front tab loads anew.
  mutating func open(_ number: ConversationNumber, _ turn: inout Turn) {
    guard focus != number, conversation(number)?.isAtTheDesk == true else { return }
    tell(.conversation(.cameToFront(number)), &turn)
    arriveAtFrontPage(of: number, &turn)
  }
}
