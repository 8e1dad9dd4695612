import Simulation

extension FactWords {
  init(_ fact: ConversationFact, _ names: Names) {
    let customer = names.customer(fact.number)
    self =
      switch fact {
      case .arrived(_, _, let customer, let widget, _):
        FactWords(.customer, "\(customer.name) starts a chat through \(names.widget(widget))")
      case .rang(_, let until):
        FactWords(.system, "\(customer) rings until \(names.time(until))")
      case .offerWithdrawn:
        FactWords(
          .system, "\(customer) waits again: the session uses all capacity",
          brief: "\(customer) waits: capacity is used up")
      case .waits(_, let obstacle):
        FactWords(
          .system, "\(customer) waits: \(FactWords.reason(obstacle, names.state))",
          brief: "\(customer) waits: \(FactWords.briefReason(obstacle, names.state))",
          obstacle == .wholeCapacity ? .warning : .ordinary)
      case .accepted: FactWords(.agent, "accepts \(customer) → Active")
      case .rejected: FactWords(.agent, "rejects \(customer) → Open")
      case .missed:
        FactWords(
          .agent, "misses \(customer): the countdown is over → Open", brief: "misses \(customer) → Open")
      case .cameToFront: FactWords(.agent, "opens the session of \(customer)", .quiet)
      case .ended(_, by: .agent):
        FactWords(
          .agent, "ends the conversation with \(customer) → Wrap-up",
          brief: "ends the chat with \(customer) → Wrap-up")
      case .ended(_, by: .customer):
        FactWords(
          .customer, "\(customer) has ended the conversation → Wrap-up",
          brief: "\(customer) has ended the chat → Wrap-up")
      case .ended(_, by: .disconnection):
        FactWords(
          .system,
          "\(customer) did not come back in time → Wrap-up")
      case .ended(_, by: .startingOver):
        FactWords(
          .system, "the conversation with \(customer) is over → Wrap-up",
          brief: "the chat with \(customer) is over → Wrap-up")
      case .capacityFreed:
        FactWords(
          .system, "\(customer) takes no capacity any more: the wrap-up time is over",
          brief: "\(customer) takes no capacity any more")
      case .released:
        FactWords(
          .agent, "closes the session of \(customer) without End → Open",
          brief: "closes the session of \(customer) → Open")
      case .closed(_, by: .customer): FactWords(.system, "\(customer) has left the queue → Closed")
      case .closed(_, by: .disconnection):
        FactWords(.system, "\(customer) did not come back in time → Closed")
      case .closed(_, by: .agent), .closed(_, by: .startingOver):
        FactWords(
          .system, "the conversation with \(customer) is over → Closed",
          brief: "the chat with \(customer) is over → Closed")
      case .customerLeft: FactWords(.customer, "\(customer) leaves")
      case .customerCutOff(_, let until):
        FactWords(
          .customer, "\(customer) is cut off and may come back until \(names.time(until))",
          brief: "\(customer) is cut off and has until \(names.time(until))")
      case .customerCameBack: FactWords(.customer, "\(customer) comes back")
      }
  }

  /// Messages are already in the transcript; their lines are for streams and listings.
  init(_ fact: MessageFact, _ names: Names) {
    let customer = names.customer(fact.number)
    self =
      switch fact {
      case .customerSaid(_, let text, _): FactWords(.customer, "\(customer): \(text)", .quiet)
      case .agentSaid(_, let text, _): FactWords(.agent, "to \(customer): \(text)", .quiet)
      case .invited(_, let tab, let text):
        FactWords(
          .provider, "\(names.tab(tab)) invites \(customer) in the chat: \(text)",
          brief: "invites \(customer) in the chat")
      case .sendBoxFilled(_, let tab, let text):
        FactWords(
          .provider, "\(names.tab(tab)) puts an invitation into the send box: \(text)",
          brief: "puts an invitation into the send box")
      case .system(let number, let message):
        FactWords(.system, SystemMessageWords.line(message), .quiet).about(number, names)
      }
  }

  /// Why a conversation waits.
  private static func reason(_ obstacle: OfferObstacle, _ state: State) -> String {
    switch obstacle {
    case .presence: "\(state.desk.presence.label) is not an allowed presence"
    case .capacity:
      "\(state.desk.agent.name) has used \(state.unitsTaken) of "
        + CountWords.count(state.desk.agent.capacity, "unit", "units") + " of capacity"
    case .wholeCapacity:
      "a conversation takes " + CountWords.count(state.workstream.capacityUnits, "unit", "units")
        + " of capacity and \(state.desk.agent.name) has \(state.desk.agent.capacity) in all, so none can be assigned"
    case .secondarySession: "a connected session uses all capacity"
    case .sessions: "\(State.maximumSessions) sessions are open"
    case .anotherRings: "one notification shows at a time"
    }
  }

  /// The same in a few words.
  private static func briefReason(_ obstacle: OfferObstacle, _ state: State) -> String {
    switch obstacle {
    case .presence: "the agent is \(state.desk.presence.label)"
    case .capacity: "\(state.unitsTaken) of \(state.desk.agent.capacity) units are used"
    case .wholeCapacity:
      "takes \(state.workstream.capacityUnits) units, of \(state.desk.agent.capacity) in all"
    case .secondarySession: "capacity is used up"
    case .sessions: "\(State.maximumSessions) sessions are open"
    case .anotherRings: "another one rings"
    }
  }
}
