import Simulation

extension FactWords {
  init(_ fact: SessionFact, _ names: Names) {
    // The warning that follows a leak says it all.
    let kind: FactLine.Kind = fact.status.isLeaked ? .quiet : .ordinary
    self = FactWords(.session, SessionWords.news(fact.status, of: fact.mode), kind).about(fact.number, names)
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
      case .acceptance: " because the customer accepted"
      case .unload: " from onbeforeunload"
      }
    self = FactWords(.provider, fact.event.name + target + origin).about(fact.conversation, names)
  }

  init(_ warning: Warning, _ names: Names) {
    self = FactWords(
      .provider, "warning \(warning.rule.rawValue): \(WarningWords.sentence(warning, names))", .warning)
  }
}
