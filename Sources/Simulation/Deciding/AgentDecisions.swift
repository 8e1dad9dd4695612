extension State {
  mutating func perform(_ plan: AgentPlan, _ turn: inout Turn) {
    switch plan {
    case .accept(let number): accept(number, &turn)
    case .reject(let number):
      tell(.conversation(.rejected(number)), &turn)
      setPresence(.doNotDisturb, hold: .untilSet, .rejected, &turn)
    case .open(let number) where focus == number: tell(.conversation(.cameToFront(number)), &turn)
    case .open(let number): open(number, &turn)
    case .say(let text, in: let number):
      open(number, &turn)
      tell(.message(.agentSaid(number, text, action: nil)), &turn)
    case .listQuickReplies(let keyword, in: let number):
      open(number, &turn)
      let replies = QuickReplySearch.matches(
        keyword, in: organization.quickReplies, language: desk.language)
      tell(.command(.quickRepliesListed(number, keyword: keyword, replies)), &turn)
    case .runCommand(let command, in: let number):
      open(number, &turn)
      run(command, in: number, &turn)
    case .press(let action, in: let number):
      open(number, &turn)
      run(action, in: number, &turn)
    case .openTab(let tab, of: let number):
      open(number, &turn)
      bringToFront(tab, of: number, &turn)
    case .closeTab(let tab, of: let number):
      open(number, &turn)
      close(tab, of: number, &turn)
    case .endConversation(let number): end(number, by: .agent, &turn)
    case .closeSession(let number): closeSession(of: number, &turn)
    case .setPresence(let presence):
      let hold: PresenceHold = presence.takesWork ? .untilNextConversation : .untilSet
      tell(.presence(PresenceFact(presence: presence, hold: hold, reason: .byHand)), &turn)
      offerWaiting(&turn)
    }
  }

  private mutating func run(
    _ command: AgentPlan.TypedCommand, in number: ConversationNumber, _ turn: inout Turn
  ) {
    let button = command.action.button
    if command.isShared { tell(.warning(.slashCommandShared(number, command.word)), &turn) }
    tell(
      .command(
        .ran(
          number, command: button.slashCommand ?? command.word, action: button.action.name,
          ignored: command.rest)), &turn)
    run(command.action, in: number, &turn)
  }
}
