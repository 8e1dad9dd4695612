import Records

/// What an agent's input will do, worked out in advance.
///
/// Code that has a plan need not check or look up anything again.
enum AgentPlan {
  case accept(ConversationNumber)
  case reject(ConversationNumber)
  case open(ConversationNumber)
  case say(String, in: ConversationNumber)
  case listQuickReplies(keyword: String, in: ConversationNumber)
  case listTags(in: ConversationNumber)
  case runCommand(TypedCommand, in: ConversationNumber)
  case press(PlannedAction, in: ConversationNumber)
  case openTab(TabNumber, of: ConversationNumber)
  case closeTab(TabNumber, of: ConversationNumber)
  case endConversation(ConversationNumber)
  case closeSession(ConversationNumber)
  case setPresence(Presence)
  case resetPresence

  /// A slash command as typed, and the action it runs.
  struct TypedCommand {
    let word: String
    /// The text after the command; it is ignored.
    let rest: String?
    /// Whether another button has the same command.
    let isShared: Bool
    let action: PlannedAction
  }
}

extension State {
  /// Plans an agent's input, or throws the exact reason why it cannot be done.
  @inline(__always)
  func plan(_ input: AgentInput) throws(Refusal) -> AgentPlan {
    switch input {
    case .accepts(let number):
      let status = try status(of: number)
      guard status.isOpen else { throw .conversationNotOpen(status) }
      guard sessionCount < State.maximumSessions else { throw .tooManySessions }
      return .accept(number)
    case .rejects(let number):
      let status = try status(of: number)
      guard status.isOpen else { throw .conversationNotOpen(status) }
      guard status.rings else { throw .conversationDoesNotRing }
      return .reject(number)
    case .opens(let number):
      try checkIsAtTheDesk(number)
      return .open(number)
    case .types(let number, let text):
      try checkIsActive(number)
      return try plan(line: text, in: number)
    case .presses(let number, let action):
      try checkIsActive(number)
      return try plan(pressing: action, in: number)
    case .opensTab(let number, let tab):
      try checkIsAtTheDesk(number)
      guard ask(number, { $0.hasTab(tab) }) == true else { throw .noSuchTab }
      return .openTab(tab, of: number)
    case .closesTab(let number, let tab):
      try checkIsAtTheDesk(number)
      guard ask(number, { $0.hasTab(tab) }) == true else { throw .noSuchTab }
      guard let canClose = ask(tab, in: number, { $0.canClose }) else { throw .anchorTabCannotClose }
      guard canClose else { throw .tabCannotClose(conversation(number)?.tab(tab)?.title ?? "") }
      return .closeTab(tab, of: number)
    case .endsConversation(let number):
      try checkIsActive(number)
      return .endConversation(number)
    case .closesSession(let number):
      try checkIsAtTheDesk(number)
      return .closeSession(number)
    case .setsPresence(let presence):
      guard presence.canBeSetByHand else { throw .presenceIsTheSystems }
      return .setPresence(presence)
    case .resetsPresence:
      guard desk.hold?.canBeReset == true else { throw .noPresenceToReset }
      return .resetPresence
    }
  }

  @inline(__always)
  private func plan(line text: String, in number: ConversationNumber) throws(Refusal) -> AgentPlan {
    switch ChatLine(text) {
    case .message(let text):
      if text.isBlank { throw .emptyMessage }
      return .say(text, in: number)
    case .command(let word, let rest):
      let command = askButtons(of: number) { $0.command(word) }
      if let product = command?.product {
        guard product.listsQuickReplies else {
          throw .commandNotSimulated(word, near: buttonBar(of: number).commands(begunBy: word))
        }
        return QuickReplySearch.asksForTags(rest ?? "")
          ? .listTags(in: number) : .listQuickReplies(keyword: rest ?? "", in: number)
      }
      guard let command, let index = command.button,
        let button = askButtons(of: number, { $0.buttons[index] })
      else {
        let bar = buttonBar(of: number)
        if let hidden = command?.hidden { throw .actionHidden(bar.hidden[hidden].reason) }
        throw .unknownCommand(
          word, near: bar.commands(near: word),
          elsewhere: OtherLanguageCommand(word, in: organization.catalogue, besides: desk.language))
      }
      let typed = AgentPlan.TypedCommand(
        word: word, rest: rest, isShared: command.isShared, action: try plan(button, in: number))
      return .runCommand(typed, in: number)
    }
  }

  private func plan(pressing action: GUID, in number: ConversationNumber) throws(Refusal) -> AgentPlan {
    let bar = buttonBar(of: number)
    guard let button = bar.button(of: action) else {
      if let hidden = bar.hidden.first(where: { $0.action.id == action }) {
        throw .actionHidden(hidden.reason)
      }
      throw .noSuchAction
    }
    return .press(try plan(button, in: number), in: number)
  }
}
