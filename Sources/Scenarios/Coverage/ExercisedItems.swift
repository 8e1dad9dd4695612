import Records
import Simulation
import Wording

/// Collects what a rehearsal has exercised from its facts.
struct ExercisedItems {
  private(set) var items = CoverageItems()

  /// The items of a whole rehearsal.
  static func of(_ rehearsal: Rehearsal) -> CoverageItems {
    var reader = ExercisedItems()
    var state = rehearsal.run.opening
    for fact in rehearsal.run.facts {
      reader.read(fact)
      state.absorb(fact)
      reader.lookAtButtons(of: state, after: fact.body)
    }
    return reader.items
  }

  private mutating func read(_ fact: Fact) {
    if let transition = fact.cause.transition {
      items.insert(SessionWords.name(transition), .sessionTransitions)
    }
    switch fact.body {
    case .action(.selected(_, action: _, let name, _)): items.insert(name, .conversationActions)
    case .command(.ran(_, let command, action: _, ignored: _)): items.insert(command, .slashCommands)
    case .event(let sent):
      switch sent.target {
      case .top: items.insert(sent.event.name, .providerEvents)
      case .window: break
      }
    case .warning(let warning): items.insert(warning.rule.rawValue, .warnings)
    case .refusal(let fact):
      if case .actionHidden = fact.refusal { break }
      items.insert(fact.refusal.rule, .refusals)
    case .conversation, .message, .invitation, .command, .action, .session, .tab, .presence, .option,
      .workstream, .setting, .solution, .trainer, .page, .timePassed:
      break
    }
  }

  /// Records the buttons that are visible, if the agent has a conversation in front.
  private mutating func lookAtButtons(of state: State, after body: Fact.Body) {
    switch body {
    case .message, .invitation, .presence, .workstream, .timePassed, .event, .session, .page: return
    case .conversation, .command, .action, .tab, .option, .setting, .solution, .trainer, .refusal, .warning:
      break
    }
    guard let conversation = state.focused, conversation.isAtTheDesk else { return }
    items.insert(state.desk.language.label, .locales)
    for hidden in state.buttonBar(of: conversation).hidden {
      items.insert(hidden.reason.rule, .hiddenReasons)
    }
  }
}
