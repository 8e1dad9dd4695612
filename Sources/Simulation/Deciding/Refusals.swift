import Diagnostics
import Organizations
import Records

extension State {
  /// Why an input cannot be done now; nil if it can.
  ///
  /// `receive` and the list of moves ask the same question.
  public func refusal(of input: Input) -> Refusal? {
    do throws(Refusal) {
      switch input {
      case .agent(let input): _ = try plan(input)
      case .customer(let input): try check(input)
      case .provider(let input): try check(input)
      case .administrator(let input): try check(input)
      case .trainer(let input): try check(input)
      case .page(let input): try check(input)
      case .passTo(let instant): try check(passingTo: instant)
      }
      return nil
    } catch {
      return error
    }
  }

  func check(passingTo instant: Instant) throws(Refusal) {
    guard instant >= now else { throw .timeIsPast }
  }

  func existing(_ number: ConversationNumber) throws(Refusal) -> Conversation {
    guard let conversation = conversation(number) else { throw .noSuchConversation }
    return conversation
  }

  @inline(__always)
  func customerName(of number: ConversationNumber) throws(Refusal) -> String {
    guard let name = ask(number, { $0.customer.name }) else { throw .noSuchConversation }
    return name
  }

  @inline(__always)
  func id(of number: ConversationNumber) throws(Refusal) -> GUID {
    guard let id = ask(number, { $0.id }) else { throw .noSuchConversation }
    return id
  }

  @inline(__always)
  func status(of number: ConversationNumber) throws(Refusal) -> ConversationStatus {
    guard let status = ask(number, { $0.status }) else { throw .noSuchConversation }
    return status
  }

  @inline(__always)
  func checkIsAtTheDesk(_ number: ConversationNumber) throws(Refusal) {
    let status = try status(of: number)
    guard status.isAtTheDesk else { throw .conversationNotAtTheDesk(status) }
  }

  @inline(__always)
  func checkIsActive(_ number: ConversationNumber) throws(Refusal) {
    let status = try status(of: number)
    guard status.isActive else { throw .conversationNotActive(status) }
  }

  @inline(__always)
  func check(_ input: CustomerInput) throws(Refusal) {
    switch input {
    case .arrives(_, let widget, _):
      guard organization.chatWidgets.indices.contains(widget) else { throw .noSuchWidget }
    case .says(let number, let text):
      try checkIsHere(number)
      if text.isBlank { throw .emptyMessage }
    case .answers(let number, _):
      try checkIsActive(number)
      let conversation = try existing(number)
      guard conversation.presence.isHere else { throw .customerAway(conversation.presence) }
      guard conversation.invitingTab != nil else {
        throw .noInvitation(providerTab(of: conversation)?.page?.invitation.word)
      }
    case .leaves(let number):
      guard !(try presenceInChat(of: number).hasLeft) else { throw .customerAway(.left) }
    case .isCutOff(let number): try checkIsHere(number)
    case .comesBack(let number):
      guard try existing(number).presence.isCutOff else { throw .customerNotCutOff }
    }
  }

  @inline(__always)
  private func checkIsHere(_ number: ConversationNumber) throws(Refusal) {
    let presence = try presenceInChat(of: number)
    guard presence.isHere else { throw .customerAway(presence) }
  }

  /// Whether the customer is there, in a conversation in which they can still act: open or active.
  @inline(__always)
  private func presenceInChat(of number: ConversationNumber) throws(Refusal) -> CustomerPresence {
    let status = try status(of: number)
    guard status.isOpen || status.isActive else { throw .conversationNotActive(status) }
    guard let presence = ask(number, { $0.presence }) else { throw .noSuchConversation }
    return presence
  }

  @inline(__always)
  func check(_ input: ProviderInput) throws(Refusal) {
    switch input {
    case .sends(_, to: _, from: let number):
      _ = try invitation(of: number)
    case .signsIn(let number):
      guard try invitation(of: number).isSignedOut else { throw .signedInToProvider }
    case .startsSession(let number): try checkCanInvite(from: number)
    case .invites(let number, let text, to: _):
      try checkCanInvite(from: number)
      if text.isBlank { throw .emptyMessage }
    }
  }

  /// The status of the invitation of the app in a tab.
  @inline(__always)
  private func invitation(of number: TabNumber) throws(Refusal) -> InvitationStatus {
    guard let owner = owner(of: number) else { throw .noSuchTab }
    guard let invitation = ask(number, in: owner, { $0.invitation }) else { throw .noAppInTab }
    return invitation
  }

  private func checkCanInvite(from number: TabNumber) throws(Refusal) {
    let invitation = try invitation(of: number)
    if let owner = owner(of: number) { try checkIsActive(owner) }
    guard !invitation.isSignedOut else { throw .signedOutOfProvider }
  }

  func check(_ input: AdministratorInput) throws(Refusal) {
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

  func check(_ input: TrainerInput) throws(Refusal) {
    switch input {
    case .startsOver(let number): _ = try existing(number)
    case .changesWidget(let number, let widget):
      _ = try existing(number)
      guard organization.chatWidgets.indices.contains(widget) else { throw .noSuchWidget }
    case .changesAgent, .changesLanguage, .changesOrganization, .runsPages: break
    }
  }

  func check(_ input: PageInput) throws(Refusal) {
    switch input {
    // A page that has gone may still have done something.
    case .does: break
    case .sendsOnUnload(let number, _):
      _ = try invitation(of: number)
    }
  }
}
