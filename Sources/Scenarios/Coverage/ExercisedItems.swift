import Records
import Simulation

/// Reads off a rehearsal's facts what it has exercised.
struct ExercisedItems {
  private(set) var items = CoverageItems()
  /// The state before the fact that is read next.
  private var state: State
  /// What the page said as it unloaded, if the last fact was that.
  private var unloading: ProviderEvent?

  /// The items of a whole rehearsal.
  static func of(_ rehearsal: Rehearsal) -> CoverageItems {
    var reader = ExercisedItems(state: rehearsal.run.opening)
    for fact in rehearsal.run.facts {
      reader.read(fact.body)
      reader.state.absorb(fact)
      if let conversation = reader.state.focused { reader.look(at: conversation, after: fact.body) }
    }
    return reader.items
  }

  private init(state: State) { self.state = state }

  private mutating func read(_ body: Fact.Body) {
    let said = unloading
    unloading = nil
    switch body {
    case .action(.selected(let number, let action, let name, _)):
      items.insert(name, .conversationActions)
      select(action, in: number)
    case .command(.ran(_, let command, action: _, ignored: _)): items.insert(command, .slashCommands)
    case .session(let fact): read(fact, said)
    case .event(let event): hear(event)
    case .warning(let warning):
      items.insert(warning.rule.rawValue, .warnings)
      if let (transition, mode) = SessionTransition.raising(warning) { take(transition, mode) }
    case .refusal(let fact):
      if case .actionHidden = fact.refusal { break }
      items.insert(fact.refusal.rule, .refusals)
    default: break
    }
  }

  private mutating func take(_ transition: SessionTransition, _ mode: RemoteAssistanceMode) {
    items.insert(transition.name(of: mode), .sessionTransitions)
  }

  /// The agent has a conversation in front: its buttons are there to be seen.
  private mutating func look(at conversation: Conversation, after body: Fact.Body) {
    switch body {
    case .message, .presence, .timePassed, .event, .session: return
    default: break
    }
    guard conversation.isAtTheDesk else { return }
    items.insert(state.desk.language.label, .locales)
    for hidden in state.buttonBar(of: conversation).hidden {
      items.insert(hidden.reason.rule, .hiddenReasons)
    }
  }

  private mutating func select(_ action: GUID, in number: ConversationNumber) {
    guard let conversation = state.conversation(number),
      let mode = state.buttonBar(of: conversation).button(of: action)?.mode
    else { return }
    switch conversation.session(of: mode)?.status {
    case nil: take(.requested, mode)
    case .ended, .cancelled: take(.requestedAfterAnother, mode)
    case .requested: take(.selectedWhileRequested, mode)
    case .connected(let isLeaked):
      let hasTab = conversation.tabs.contains { $0.page?.modes.contains(mode) == true }
      take(isLeaked && !hasTab ? .leakedTakenUp : .selectedWhileConnected, mode)
    }
  }

  private mutating func read(_ fact: SessionFact, _ said: ProviderEvent?) {
    switch fact {
    // Told by the action that was selected.
    case .requested: break
    case .connected(_, let mode): take(.connected, mode)
    case .ended(_, let mode, .conversationClosed): take(.endedByConversation, mode)
    case .ended(_, let mode, .secondaryChannelClosed):
      take(said?.mode == mode ? .endedByUnload : .endedByEvent, mode)
    case .cancelled(_, let mode, .conversationEnded): take(.cancelledByConversation, mode)
    case .cancelled(_, let mode, .tabClosed): take(.cancelledByTab, mode)
    case .cancelled(_, let mode, .endedEvent):
      take(said?.mode == mode ? .cancelledByTab : .cancelledByEvent, mode)
    case .leaked(_, let mode): take(.leaked, mode)
    }
  }

  private mutating func hear(_ fact: EventFact) {
    if fact.origin == .unload { unloading = fact.event }
    guard fact.target == .top else { return }
    items.insert(fact.event.name, .providerEvents)
    let modes = state.tab(fact.tab)?.tab.page?.modes ?? []
    let session = state.conversation(fact.conversation)?.session(of: fact.event.mode)
    guard fact.origin == .unload, fact.event.milestone == .ended, modes.contains(fact.event.mode),
      let session, !session.isLive
    else { return }
    take(.endedAfterTheEnd, fact.event.mode)
  }
}

extension SessionTransition {
  /// The row that raises a warning, with the session's mode.
  fileprivate static func raising(_ warning: Warning) -> (SessionTransition, RemoteAssistanceMode)? {
    switch warning {
    case .eventRepeated(let event, _): (.eventRepeated, event.mode)
    case .eventWithoutSession(let event, _): (.eventWithoutSession, event.mode)
    case .eventOfOtherMode(let event, _): (.eventOfOtherMode, event.mode.other)
    case .eventToWindow(let event, _): (.eventToWindow, event.mode)
    case .sessionLeaked, .slashCommandShared, .sessionOrphaned: nil
    }
  }
}
