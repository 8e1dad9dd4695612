import Diagnostics
import Organizations
import Records

extension State {
  /// Why an input cannot be done now; nil: it can.
  ///
  /// `receive` and the list of moves ask the same question.
  public func refusal(of input: Input) -> Refusal? {
    do throws(Refusal) {
      switch input {
      case .agent(let input): try check(input)
      case .customer(let input): try check(input)
      case .provider(let input): try check(input)
      case .administrator(let input): try check(input)
      case .trainer(let input): try check(input)
      case .passTo(let instant): if instant < now { throw .timeIsPast }
      }
      return nil
    } catch {
      return error
    }
  }

  private func existing(_ number: ConversationNumber) throws(Refusal) -> Conversation {
    guard let conversation = conversation(number) else { throw .noSuchConversation }
    return conversation
  }

  private func atTheDesk(_ number: ConversationNumber) throws(Refusal) -> Conversation {
    let conversation = try existing(number)
    guard conversation.isAtTheDesk else { throw .conversationNotAtTheDesk(conversation.status) }
    return conversation
  }

  private func active(_ number: ConversationNumber) throws(Refusal) -> Conversation {
    let conversation = try existing(number)
    guard conversation.status == .active else { throw .conversationNotActive(conversation.status) }
    return conversation
  }

  private func check(_ input: AgentInput) throws(Refusal) {
    switch input {
    case .accepts(let number):
      let conversation = try existing(number)
      guard conversation.status.isOpen else { throw .conversationNotOpen(conversation.status) }
      guard sessionCount < State.maximumSessions else { throw .tooManySessions }
    case .rejects(let number):
      let conversation = try existing(number)
      guard conversation.status.isOpen else { throw .conversationNotOpen(conversation.status) }
      guard conversation.status.rings else { throw .conversationDoesNotRing }
    case .opens(let number), .closesSession(let number): _ = try atTheDesk(number)
    case .types(let number, let text): try check(line: text, in: try active(number))
    case .presses(let number, let action): try check(pressing: action, in: try active(number))
    case .opensTab(let number, let tab):
      guard try atTheDesk(number).tab(tab) != nil else { throw .noSuchTab }
    case .closesTab(let number, let tab):
      guard let tab = try atTheDesk(number).tab(tab) else { throw .noSuchTab }
      guard let page = tab.page else { throw .summaryCannotClose }
      guard page.canClose else { throw .tabCannotClose(tab.title) }
    case .endsConversation(let number): _ = try active(number)
    case .setsPresence(let presence):
      if presence == .inactive { throw .presenceIsTheSystems }
    }
  }

  private func check(line text: String, in conversation: Conversation) throws(Refusal) {
    switch ChatLine(text) {
    case .message(let text): if text.trimmed.isEmpty { throw .emptyMessage }
    case .command(let word, rest: _):
      if let reserved = ProductCommand(command: word) {
        guard reserved.listsQuickReplies else { throw .commandNotSimulated(word) }
        return
      }
      let bar = buttonBar(of: conversation)
      if let button = bar.button(for: word) {
        _ = try plan(button.action, in: conversation)
      } else if let hidden = bar.hiddenAction(for: word) {
        throw .actionHidden(hidden.reason)
      } else {
        throw .unknownCommand(word, near: bar.commands(near: word))
      }
    }
  }

  private func check(pressing action: GUID, in conversation: Conversation) throws(Refusal) {
    let bar = buttonBar(of: conversation)
    guard let button = bar.button(of: action) else {
      if let hidden = bar.hidden.first(where: { $0.action.id == action }) {
        throw .actionHidden(hidden.reason)
      }
      throw .noSuchAction
    }
    _ = try plan(button.action, in: conversation)
  }

  private func check(_ input: CustomerInput) throws(Refusal) {
    switch input {
    case .arrives(_, let widget, _):
      guard organization.chatWidgets.indices.contains(widget) else { throw .noSuchWidget }
    case .says(let number, let text):
      let conversation = try inTheChat(number)
      guard conversation.presence == .here else { throw .customerAway(conversation.presence) }
      if text.trimmed.isEmpty { throw .emptyMessage }
    case .leaves(let number):
      let conversation = try inTheChat(number)
      guard conversation.presence != .left else { throw .customerAway(.left) }
    case .isCutOff(let number):
      let conversation = try inTheChat(number)
      guard conversation.presence == .here else { throw .customerAway(conversation.presence) }
    case .comesBack(let number):
      guard case .cutOff = try existing(number).presence else { throw .customerNotCutOff }
    }
  }

  /// A conversation that a customer can still do something in: open or active.
  private func inTheChat(_ number: ConversationNumber) throws(Refusal) -> Conversation {
    let conversation = try existing(number)
    guard conversation.status.isOpen || conversation.status == .active else {
      throw .conversationNotActive(conversation.status)
    }
    return conversation
  }

  private func check(_ input: ProviderInput) throws(Refusal) {
    switch input {
    case .sends(_, to: _, from: let number):
      guard let (_, tab) = tab(number) else { throw .noSuchTab }
      guard tab.page != nil else { throw .noAppInTab }
    case .invites(let number, let text):
      guard let (conversation, tab) = tab(number) else { throw .noSuchTab }
      guard tab.page != nil else { throw .noAppInTab }
      guard conversation.status == .active else { throw .conversationNotActive(conversation.status) }
      if text.trimmed.isEmpty { throw .emptyMessage }
    }
  }

  private func check(_ input: AdministratorInput) throws(Refusal) {
    switch input {
    case .turnsOn(let mode, let provider, let widget):
      guard organization.chatWidgets.indices.contains(widget) else { throw .noSuchWidget }
      let installed = organization.providers(of: mode)
      guard !installed.isEmpty else { throw .noProviderInstalled(mode) }
      guard installed.contains(provider) else { throw .providerNotInstalled(provider, mode) }
    case .turnsOff(_, let widget):
      guard organization.chatWidgets.indices.contains(widget) else { throw .noSuchWidget }
    case .installs(let solution):
      let conflicts = InstallPlan(of: solution, in: organization).conflicts
      guard conflicts.isEmpty else {
        throw .solutionConflicts(solution: solution.uniqueName, conflicts)
      }
    case .uninstalls(let name):
      guard organization.solution(named: name) == nil else { return }
      let installed = organization.solutions.map(\.uniqueName)
      throw .solutionNotInstalled(name, nearest: NearestName.to(name, among: installed))
    }
  }

  private func check(_ input: TrainerInput) throws(Refusal) {
    switch input {
    case .startsOver(let number): _ = try existing(number)
    case .changesWidget(let number, let widget):
      _ = try existing(number)
      guard organization.chatWidgets.indices.contains(widget) else { throw .noSuchWidget }
    case .changesAgent, .changesLanguage, .changesOrganization: break
    }
  }
}
