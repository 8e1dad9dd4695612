import Simulation

extension FactWords {
  init(_ fact: SessionFact, _ names: Names) {
    let (mode, status) = (ConversationWords.mode(fact.mode), fact.status.label)
    let words =
      switch fact {
      case .requested, .connected: FactWords(.session, "\(mode) \(status)")
      case .ended(_, _, let reason): FactWords(.session, "\(mode) \(status) (\(reason.label))")
      case .cancelled(_, _, .endedEvent):
        FactWords(.session, "\(mode) \(status): it ended before it connected")
      case .cancelled(_, _, .tabClosed): FactWords(.session, "\(mode) \(status): its app tab closed")
      case .cancelled(_, _, .conversationEnded):
        FactWords(.session, "\(mode) \(status): the conversation ended")
      // The warning that follows says it all.
      case .leaked: FactWords(.session, "\(mode) stays \(status) without its app tab", .quiet)
      }
    self = words.about(fact.number, names)
  }

  init(_ fact: EventFact, _ names: Names) {
    let target =
      switch fact.target {
      case .top: ""
      case .window: " to window"
      }
    let origin =
      switch fact.origin {
      case .actor: ""
      case .timer: " by itself"
      case .unload: " from onbeforeunload"
      }
    self = FactWords(.provider, fact.event.name + target + origin).about(fact.conversation, names)
  }

  init(_ warning: Warning, _ names: Names) {
    self = FactWords(
      .provider, "warning \(warning.rule.rawValue): \(WarningWords.sentence(warning, names))", .warning)
  }
}
