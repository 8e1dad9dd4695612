import Simulation

extension Scene {
  func action(of command: SessionCommand) throws(CommandRefusal) -> Move.Action {
    switch command {
    case .accept(nil): .input(.agent(.accepts(try firstOpen())))
    case .accept(let number?): .input(.agent(.accepts(number)))
    case .reject(nil): .input(.agent(.rejects(try firstOpen())))
    case .reject(let number?): .input(.agent(.rejects(number)))
    case .open(let number): .input(.agent(.opens(number)))
    case .openListed(let index): .input(.agent(try opening(index)))
    case .end: .input(.agent(ending(try inFront())))
    case .close: .input(.agent(.closesSession(try inFront().number)))
    }
  }

  /// The conversation in front.
  func inFront() throws(CommandRefusal) -> Conversation {
    guard let focused else { throw .noConversation(wayToOne) }
    return focused
  }

  private var wayToOne: CommandRefusal.WayToOne {
    if state.firstOpen != nil { return .accepting }
    return listed.isEmpty ? view.isGuided ? .waiting : .lettingIn : .choosing
  }

  /// The conversation that has been ringing longest; if none rings, the one that has been waiting longest.
  private func firstOpen() throws(CommandRefusal) -> ConversationNumber {
    guard let first = state.firstOpen else { throw view.isGuided ? .nobodyWaitsYet : .nobodyWaits }
    return first.number
  }

  private func opening(_ index: Int) throws(CommandRefusal) -> AgentInput {
    guard listed.indices.contains(index) else { throw .noSuchSession(of: listed.count) }
    let conversation = listed[index]
    return conversation.status.isOpen ? .accepts(conversation.number) : .opens(conversation.number)
  }

  private func ending(_ conversation: Conversation) -> AgentInput {
    conversation.status.isActive
      ? .endsConversation(conversation.number) : .closesSession(conversation.number)
  }
}
