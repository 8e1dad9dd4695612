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
  func plan(_ input: AgentInput) throws(Refusal) -> AgentPlan {
    switch input {
    case .accepts(let number):
      let conversation = try existing(number)
      guard conversation.status.isOpen else { throw .conversationNotOpen(conversation.status) }
      guard sessionCount < State.maximumSessions else { throw .tooManySessions }
      return .accept(number)
    case .rejects(let number):
      let conversation = try existing(number)
      guard conversation.status.isOpen else { throw .conversationNotOpen(conversation.status) }
      guard conversation.status.rings else { throw .conversationDoesNotRing }
      return .reject(number)
    case .opens(let number):
      _ = try atTheDesk(number)
      return .open(number)
    case .types(let number, let text): return try plan(line: text, in: try active(number))
    case .presses(let number, let action): return try plan(pressing: action, in: try active(number))
    case .opensTab(let number, let tab):
      guard try atTheDesk(number).tab(tab) != nil else { throw .noSuchTab }
      return .openTab(tab, of: number)
    case .closesTab(let number, let tab):
      guard let closing = try atTheDesk(number).tab(tab) else { throw .noSuchTab }
      guard let page = closing.page else { throw .anchorTabCannotClose }
      guard page.canClose else { throw .tabCannotClose(closing.title) }
      return .closeTab(tab, of: number)
    case .endsConversation(let number):
      _ = try active(number)
      return .endConversation(number)
    case .closesSession(let number):
      _ = try atTheDesk(number)
      return .closeSession(number)
    case .setsPresence(let presence):
      guard presence.canBeSetByHand else { throw .presenceIsTheSystems }
      return .setPresence(presence)
    case .resetsPresence:
      guard desk.hold?.canBeReset == true else { throw .noPresenceToReset }
      return .resetPresence
    }
  }

  private func plan(line text: String, in conversation: Conversation) throws(Refusal) -> AgentPlan {
    switch ChatLine(text) {
    case .message(let text):
      if text.trimmed.isEmpty { throw .emptyMessage }
      return .say(text, in: conversation.number)
    case .command(let word, let rest):
      if let reserved = ProductCommand(command: word) {
        guard reserved.listsQuickReplies else {
          throw .commandNotSimulated(word, near: buttonBar(of: conversation).commands(begunBy: word))
        }
        return QuickReplySearch.asksForTags(rest ?? "")
          ? .listTags(in: conversation.number)
          : .listQuickReplies(keyword: rest ?? "", in: conversation.number)
      }
      let bar = buttonBar(of: conversation)
      guard let button = bar.button(for: word) else {
        if let hidden = bar.hiddenAction(for: word) { throw .actionHidden(hidden.reason) }
        throw .unknownCommand(
          word, near: bar.commands(near: word),
          elsewhere: OtherLanguageCommand(word, in: organization.catalogue, besides: desk.language))
      }
      let command = AgentPlan.TypedCommand(
        word: word, rest: rest, isShared: bar.sharedCommands.contains(word.lowercased()),
        action: try plan(button, in: conversation))
      return .runCommand(command, in: conversation.number)
    }
  }

  private func plan(pressing action: GUID, in conversation: Conversation) throws(Refusal) -> AgentPlan {
    let bar = buttonBar(of: conversation)
    guard let button = bar.button(of: action) else {
      if let hidden = bar.hidden.first(where: { $0.action.id == action }) {
        throw .actionHidden(hidden.reason)
      }
      throw .noSuchAction
    }
    return .press(try plan(button, in: conversation), in: conversation.number)
  }
}
