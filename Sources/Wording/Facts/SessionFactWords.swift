import Simulation

extension FactWords {
  init(_ fact: SessionFact, _ names: Names) {
    // The warning that follows a leak says it all.
    let kind: FactLine.Kind = fact.status.isLeaked ? .quiet : .ordinary
    self = FactWords(
      .session, SessionWords.news(fact.status, of: fact.mode),
      brief: SessionWords.briefNews(fact.status, of: fact.mode), kind
    ).about(fact.number, names)
  }

  init(_ fact: EventFact, _ names: Names) {
    let target =
      switch fact.target {
      case .top: ""
      case .window: " to window"
      }
    let (origin, briefOrigin) =
      switch fact.origin {
      case .actor: ("", "")
      case .timer: (" by itself", " (timer)")
      case .acceptance: (" because the customer accepted", " (joined)")
      case .unload: (" from onbeforeunload", " (unload)")
      }
    self = FactWords(
      .provider, fact.event.name + target + origin,
      brief: fact.event.name + (target.isEmpty ? briefOrigin : target)
    ).about(fact.conversation, names)
  }

  init(_ warning: Warning, _ names: Names) {
    self = FactWords(
      .provider, "warning \(warning.rule.rawValue): \(WarningWords.sentence(warning, names))",
      brief: "\(warning.rule.rawValue): \(WarningWords.brief(warning))", .warning)
  }
}
