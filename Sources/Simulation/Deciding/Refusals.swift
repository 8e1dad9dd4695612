import Diagnostics
import Organizations

/// An input that can be done, and everything worked out to grant it.
enum GrantedInput {
  case agent(AgentPlan)
  case customer(CustomerInput)
  case provider(ProviderInput)
  case administrator(AdministratorInput)
  case trainer(TrainerInput)
  case page(PageInput)
  case passTo(Instant)
}

extension State {
  /// Why an input cannot be done now; nil if it can.
  ///
  /// `receive` and the list of moves ask the same question.
  public func refusal(of input: Input) -> Refusal? {
    do throws(Refusal) {
      _ = try grant(input)
      return nil
    } catch {
      return error
    }
  }

  /// Grants an input, or throws the exact reason why it cannot be done.
  func grant(_ input: Input) throws(Refusal) -> GrantedInput {
    switch input {
    case .agent(let input): return .agent(try plan(input))
    case .customer(let input):
      try check(input)
      return .customer(input)
    case .provider(let input):
      try check(input)
      return .provider(input)
    case .administrator(let input):
      try check(input)
      return .administrator(input)
    case .trainer(let input):
      try check(input)
      return .trainer(input)
    case .page(let input):
      try check(input)
      return .page(input)
    case .passTo(let instant):
      guard instant >= now else { throw .timeIsPast }
      return .passTo(instant)
    }
  }

  func existing(_ number: ConversationNumber) throws(Refusal) -> Conversation {
    guard let conversation = conversation(number) else { throw .noSuchConversation }
    return conversation
  }

  func atTheDesk(_ number: ConversationNumber) throws(Refusal) -> Conversation {
    let conversation = try existing(number)
    guard conversation.isAtTheDesk else { throw .conversationNotAtTheDesk(conversation.status) }
    return conversation
  }

  func active(_ number: ConversationNumber) throws(Refusal) -> Conversation {
    let conversation = try existing(number)
    guard conversation.status.isActive else { throw .conversationNotActive(conversation.status) }
    return conversation
  }

  private func check(_ input: CustomerInput) throws(Refusal) {
    switch input {
    case .arrives(_, let widget, _):
      guard organization.chatWidgets.indices.contains(widget) else { throw .noSuchWidget }
    case .says(let number, let text):
      let conversation = try inTheChat(number)
      guard conversation.presence.isHere else { throw .customerAway(conversation.presence) }
      if text.trimmed.isEmpty { throw .emptyMessage }
    case .answers(let number, _):
      let conversation = try active(number)
      guard conversation.presence.isHere else { throw .customerAway(conversation.presence) }
      guard conversation.invitingTab != nil else {
        throw .noInvitation(providerTab(of: conversation)?.page?.invitation.word)
      }
    case .leaves(let number):
      let conversation = try inTheChat(number)
      guard !conversation.presence.hasLeft else { throw .customerAway(.left) }
    case .isCutOff(let number):
      let conversation = try inTheChat(number)
      guard conversation.presence.isHere else { throw .customerAway(conversation.presence) }
    case .comesBack(let number):
      guard try existing(number).presence.isCutOff else { throw .customerNotCutOff }
    }
  }

  /// A conversation in which a customer can still act: open or active.
  private func inTheChat(_ number: ConversationNumber) throws(Refusal) -> Conversation {
    let conversation = try existing(number)
    guard conversation.status.isOpen || conversation.status.isActive else {
      throw .conversationNotActive(conversation.status)
    }
    return conversation
  }

  private func check(_ input: ProviderInput) throws(Refusal) {
    switch input {
    case .sends(_, to: _, from: let number):
      guard let (_, tab) = tab(number) else { throw .noSuchTab }
      guard tab.page != nil else { throw .noAppInTab }
    case .signsIn(let number):
      guard let (_, tab) = tab(number) else { throw .noSuchTab }
      guard let page = tab.page else { throw .noAppInTab }
      guard page.invitation.isSignedOut else { throw .signedInToProvider }
    case .startsSession(let number): try checkCanInvite(from: number)
    case .invites(let number, let text, to: _):
      try checkCanInvite(from: number)
      if text.trimmed.isEmpty { throw .emptyMessage }
    }
  }

  private func checkCanInvite(from number: TabNumber) throws(Refusal) {
    guard let (conversation, tab) = tab(number) else { throw .noSuchTab }
    guard let page = tab.page else { throw .noAppInTab }
    guard conversation.status.isActive else { throw .conversationNotActive(conversation.status) }
    guard !page.invitation.isSignedOut else { throw .signedOutOfProvider }
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
    case .sets, .changes(.subscription), .changes(.externalities): break
    case .changes(.callingOptions(_, let widget)):
      guard organization.chatWidgets.indices.contains(widget) else { throw .noSuchWidget }
    case .installs(let solution):
      let conflicts = InstallPlan(of: solution, in: organization).conflicts
      guard conflicts.isEmpty else {
        throw .solutionConflicts(solution: solution.uniqueName, conflicts)
      }
    case .uninstalls(let name, let data):
      if let solution = organization.solution(named: name) {
        guard UninstallPlan(of: solution, data: data, in: organization).removesNothing else { return }
        throw .solutionIsData(solution.uniqueName)
      }
      let installed = organization.solutions.map(\.uniqueName)
      throw .solutionNotInstalled(name, nearest: NearestName.meant(by: name, among: installed))
    }
  }

  private func check(_ input: TrainerInput) throws(Refusal) {
    switch input {
    case .startsOver(let number): _ = try existing(number)
    case .changesWidget(let number, let widget):
      _ = try existing(number)
      guard organization.chatWidgets.indices.contains(widget) else { throw .noSuchWidget }
    case .changesAgent, .changesLanguage, .changesOrganization, .runsPages: break
    }
  }

  private func check(_ input: PageInput) throws(Refusal) {
    switch input {
    // A page that has gone may still have done something.
    case .does: break
    case .sendsOnUnload(let number, _):
      guard let (_, tab) = tab(number) else { throw .noSuchTab }
      guard tab.page != nil else { throw .noAppInTab }
    }
  }
}
