import Records
import Simulation

/// What a person might try next: one step that the state allows and that has not been tried.
enum NextHint: Hashable, Sendable {
  case accept(Customer)
  case letIn(Customer)
  /// Types the slash command of a button.
  case type(command: String, label: String)
  /// Selects the button at this index, which has no slash command.
  case press(Int, label: String)
  case signIn
  case report(ProviderEvent.Milestone)
  /// Waits for the simulated app, which connects by itself.
  case wait
  /// Uses the buttons of the provider's real page.
  case useThePage
  case read(Lesson)
  case end(Customer)
  case close(Customer)

  /// The next step, from what is under way to what is new; nil if there is none.
  ///
  /// - Parameters:
  ///   - nextCustomer: who would arrive next.
  ///   - known: what the person has opened.
  init?(in state: State, nextCustomer: Customer?, known: Set<Lesson>) {
    let open = state.underWay.first { $0.status.rings } ?? state.underWay.first { $0.status.isOpen }
    guard let focused = state.focused else {
      guard let hint = open.map({ NextHint.accept($0.customer) }) ?? nextCustomer.map(NextHint.letIn) else {
        return nil
      }
      self = hint
      return
    }
    guard focused.status.isActive else {
      self = .close(focused.customer)
      return
    }
    self =
      Self.session(in: focused, state) ?? Self.untried(in: focused, state)
      ?? state.underWay.first { $0.status.rings }.map { .accept($0.customer) }
      ?? (state.conversations.count == 1 ? nextCustomer.map(NextHint.letIn) : nil)
      ?? [Lesson.basis, .customersSide, .history, .records].first { !known.contains($0) }.map(NextHint.read)
      ?? .end(focused.customer)
  }

  /// The next step of a session that is under way.
  private static func session(in conversation: Conversation, _ state: State) -> NextHint? {
    guard let session = conversation.sessions.last(where: \.isLive) else { return nil }
    if state.pageRuntime.isBrowser { return .useThePage }
    guard let page = state.providerTab(of: conversation)?.page else { return nil }
    if page.invitation.isSignedOut { return .signIn }
    if session.isConnected { return .report(.ended) }
    return page.connects == nil ? .report(.connected) : .wait
  }

  /// The first button of a mode that no conversation has had a session of.
  private static func untried(in conversation: Conversation, _ state: State) -> NextHint? {
    let tried = Set(state.conversations.flatMap { $0.sessions.map(\.mode) })
    let buttons = state.buttonBar(of: conversation).buttons
    guard let index = buttons.firstIndex(where: { $0.mode.map { !tried.contains($0) } ?? false }) else {
      return nil
    }
    let button = buttons[index]
    return button.slashCommand.map { .type(command: $0, label: button.label) }
      ?? .press(index, label: button.label)
  }
}
