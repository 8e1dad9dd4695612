extension State {
  mutating func perform(_ plan: AgentPlan, _ transaction: inout Transaction) {
    switch plan {
    case .accept(let number): accept(number, &transaction)
    case .reject(let number):
      emit(.conversation(.rejected(number)), &transaction)
      if workstream.rejectedChangesPresence {
        setPresence(.doNotDisturb, hold: .untilReset, .rejected, &transaction)
      }
      offerNext(&transaction)
    case .open(let number) where focus == number: emit(.conversation(.cameToFront(number)), &transaction)
    case .open(let number): open(number, &transaction)
    case .say(let text, in: let number):
      open(number, &transaction)
      let box = ask(number) { $0.sendBox }
      emit(.message(.agentSaid(number, text, action: nil)), &transaction)
      inviteFromSendBox(box, with: text, in: number, &transaction)
    case .listQuickReplies(let keyword, in: let number):
      open(number, &transaction)
      let replies = QuickReplySearch.matches(
        keyword, in: organization.quickReplies, language: desk.language)
      emit(.command(.quickRepliesListed(number, keyword: keyword, replies)), &transaction)
    case .listTags(in: let number):
      open(number, &transaction)
      emit(.command(.tagsListed(number, QuickReplySearch.tags(of: organization.quickReplies))), &transaction)
    case .runCommand(let command, in: let number):
      open(number, &transaction)
      run(command, in: number, &transaction)
    case .press(let action, in: let number):
      open(number, &transaction)
      run(action, in: number, &transaction)
    case .openTab(let tab, of: let number):
      open(number, &transaction)
      bringToFront(tab, of: number, &transaction)
    case .closeTab(let tab, of: let number):
      open(number, &transaction)
      close(tab, of: number, &transaction)
    case .endConversation(let number): end(number, by: .agent, &transaction)
    case .closeSession(let number): closeSession(of: number, &transaction)
    case .setPresence(let presence):
      let hold = PresenceHold(byHand: presence)
      emit(.presence(PresenceFact(presence: presence, hold: hold, reason: .byHand)), &transaction)
      offerWaiting(&transaction)
    case .resetPresence:
      let (presence, _) = presenceByWork
      emit(.presence(PresenceFact(presence: presence, hold: nil, reason: .reset)), &transaction)
      offerWaiting(&transaction)
    }
  }

  private mutating func run(
    _ command: AgentPlan.TypedCommand, in number: ConversationNumber, _ transaction: inout Transaction
  ) {
    let button = command.action.button
    if command.isShared { emit(.warning(.slashCommandShared(number, command.word)), &transaction) }
    emit(
      .command(
        .ran(
          number, command: button.slashCommand ?? command.word, action: button.action.name,
          ignored: command.rest)), &transaction)
    run(command.action, in: number, &transaction)
  }
}
