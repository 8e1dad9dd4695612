import Organizations
import Records

/// What a person might try next: one step that the state allows and that has not been tried.
public enum NextHint: Hashable, Sendable {
  case accept(Customer)
  case letIn(Customer)
  /// Types the slash command of a button.
  ///
  /// - Parameter connects: after which time its simulated app connects by itself; nil if it never does.
  case type(command: String, label: String, connects: Span?)
  /// Selects the button at this index, which has no slash command.
  case press(Int, label: String, connects: Span?)
  case signIn
  case report(ProviderEvent.Milestone)
  /// Waits for the simulated app, which connects by itself.
  case wait
  /// Uses the buttons of the provider's real page.
  case useThePage
  case read(Lesson)
  /// Speaks as the customer.
  case speak(Customer)
  /// Lets the app invite the customer.
  ///
  /// - Parameter command: the slash command that opens the app first; nil if it is open.
  case invite(Customer, command: String?)
  /// Answers the app's invitation as the customer, whose side may have to be shown first.
  case answer(Customer, isShown: Bool)
  case end(Customer)
  case close(Customer)

  /// The next step, from what is under way to what is new; nil if there is none.
  ///
  /// - Parameters:
  ///   - known: what the person has opened.
  ///   - showsCustomer: whether the customer's side is shown.
  public init?(in state: State, known: Set<Lesson>, showsCustomer: Bool) {
    let nextCustomer = state.nextCustomer
    let ringing = state.underWay.first { conversation in
      conversation.status.rings && state.refusal(of: .agent(.accepts(conversation.number))) == nil
    }
    guard let focused = state.focused else {
      let open = ringing ?? state.underWay.first { $0.status.isOpen }
      let isPractised = state.conversations.contains { $0.sessions.contains { !$0.isLive } }
      let lesson = isPractised ? Lesson.atAnEmptyDesk.first { !known.contains($0) } : nil
      guard
        let hint = open.map({ NextHint.accept($0.customer) }) ?? lesson.map(NextHint.read)
          ?? nextCustomer.map(NextHint.letIn)
      else { return nil }
      self = hint
      return
    }
    guard focused.status.isActive else {
      // Whoever rings does not wait for ever; the session in wrap-up does.
      self = ringing.map { .accept($0.customer) } ?? .close(focused.customer)
      return
    }
    self =
      Self.session(in: focused, state, known: known, showsCustomer: showsCustomer)
      ?? ringing.map { .accept($0.customer) }
      ?? Self.untried(in: focused, state)
      ?? (state.conversations.count == 1 ? nextCustomer.map(NextHint.letIn) : nil)
      ?? Self.lesson(in: focused, state, known: known) ?? .end(focused.customer)
  }

  /// The first lesson that is left, once everything else is done.
  private static func lesson(
    in conversation: Conversation, _ state: State, known: Set<Lesson>
  ) -> NextHint? {
    for lesson in Lesson.allCases where !known.contains(lesson) {
      switch lesson {
      case .basis, .customersSide, .history, .records: return .read(lesson)
      case .speaking: if conversation.presence.isHere { return .speak(conversation.customer) }
      case .invitation: if let hint = invitation(in: conversation, state) { return hint }
      }
    }
    return nil
  }

  private static func invitation(in conversation: Conversation, _ state: State) -> NextHint? {
    if state.pageRuntime.isBrowser { return nil }
    if let tab = state.providerTab(of: conversation) {
      guard state.refusal(of: .words(.providerInvites(tab.number))) == nil else { return nil }
      return .invite(conversation.customer, command: nil)
    }
    let bar = state.buttonBar(of: conversation)
    let command = bar.firstOfModes.first.flatMap { bar.buttons[$0].slashCommand }
    return command.map { .invite(conversation.customer, command: $0) }
  }

  /// The next step of a session that is under way.
  private static func session(
    in conversation: Conversation, _ state: State, known: Set<Lesson>, showsCustomer: Bool
  ) -> NextHint? {
    guard let session = conversation.sessions.live.last else { return nil }
    if state.pageRuntime.isBrowser { return .useThePage }
    guard let page = state.providerTab(of: conversation)?.page else { return nil }
    if page.invitation.isSignedOut { return .signIn }
    if session.isConnected { return .report(.ended) }
    if case .invited = page.invitation {
      return .answer(conversation.customer, isShown: showsCustomer)
    }
    if page.connects != nil { return .wait }
    return practisedInvitation(in: conversation, state, known: known) ?? .report(.connected)
  }

  /// To invite the customer, if that is the lesson for which the app was opened.
  private static func practisedInvitation(
    in conversation: Conversation, _ state: State, known: Set<Lesson>
  ) -> NextHint? {
    guard untried(in: conversation, state) == nil,
      case .invite(let customer, command: nil)? = lesson(in: conversation, state, known: known)
    else { return nil }
    // Without a session before this one, it is the session that is new.
    let isPractised = state.conversations.contains { $0.sessions.contains { !$0.isLive } }
    return isPractised ? .invite(customer, command: nil) : nil
  }

  /// The first button of a mode that no conversation has had a session of.
  private static func untried(in conversation: Conversation, _ state: State) -> NextHint? {
    let bar = state.buttonBar(of: conversation)
    let first = bar.firstOfModes.first { index in
      guard let mode = bar.buttons[index].mode else { return false }
      return !state.conversations.contains { $0.session(of: mode) != nil }
    }
    guard let index = first else { return nil }
    let button = bar.buttons[index]
    let connects = state.connectsByItself(button)
    return button.slashCommand.map { .type(command: $0, label: button.label, connects: connects) }
      ?? .press(index, label: button.label, connects: connects)
  }
}

extension State {
  /// After which time the simulated app that a button opens connects by itself; nil if it does not.
  fileprivate func connectsByItself(_ button: Button) -> Span? {
    guard !pageRuntime.isBrowser, button.action.eventName.opensTemplate,
      let name = button.action.eventParameter
    else { return nil }
    return organization.catalogue.template(named: name)?.behaviour.connectsAfter
  }
}
