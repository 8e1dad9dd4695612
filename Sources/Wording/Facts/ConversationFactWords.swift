import Simulation

extension FactWords {
  init(_ fact: ConversationFact, _ names: Names) {
    let customer = names.customer(fact.number)
    self =
      switch fact {
      case .arrived(_, _, let customer, let widget, _):
        FactWords(.customer, "\(customer.name) starts a chat through \(names.widget(widget))")
      case .rang(_, let until):
        FactWords(.system, "\(customer) rings until \(ConversationWords.time(until))")
      case .offerWithdrawn: FactWords(.system, "\(customer) waits again: the session uses all capacity")
      case .waits: FactWords(.system, "\(customer) waits: the agent cannot take another conversation now")
      case .accepted: FactWords(.agent, "accepts \(customer) → Active")
      case .rejected: FactWords(.agent, "rejects \(customer) → Open")
      case .missed:
        FactWords(
          .agent, "misses \(customer), who rang for \(ConversationWords.spoken(State.ringTime)) → Open")
      case .cameToFront: FactWords(.agent, "opens the session of \(customer)", .quiet)
      case .ended(_, by: .agent): FactWords(.agent, "ends the conversation with \(customer) → Wrap-up")
      case .ended(_, by: .customer): FactWords(.customer, "\(customer) has ended the conversation → Wrap-up")
      case .ended(_, by: .disconnection):
        FactWords(
          .system,
          "\(customer) did not come back within \(ConversationWords.spoken(State.returnTime)) → Wrap-up")
      case .ended(_, by: .release): FactWords(.system, "the conversation with \(customer) is over → Wrap-up")
      case .released: FactWords(.agent, "closes the session of \(customer) without End → Open")
      case .closed: FactWords(.system, "the conversation with \(customer) is over → Closed")
      case .customerLeft: FactWords(.customer, "\(customer) leaves")
      case .customerCutOff(_, let until):
        FactWords(
          .customer, "\(customer) is cut off and may come back until \(ConversationWords.time(until))")
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
        FactWords(.provider, "\(names.tab(tab)) invites \(customer) in the chat: \(text)")
      case .sendBoxFilled(_, let tab, let text):
        FactWords(.provider, "\(names.tab(tab)) puts an invitation into the send box: \(text)")
      case .system(let number, let message):
        FactWords(.system, SystemMessageWords.text(message), .quiet).about(number, names)
      }
  }
}
