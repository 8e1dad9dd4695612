import Simulation

extension Scene {
  func action(of command: TabCommand) throws(CommandRefusal) -> Move.Action {
    let conversation = try inFront()
    return switch command {
    case .open(let tab): .input(.agent(.opensTab(conversation.number, tab)))
    case .next: .input(.agent(.opensTab(conversation.number, try neighbour(1, in: conversation))))
    case .previous: .input(.agent(.opensTab(conversation.number, try neighbour(-1, in: conversation))))
    case .close(nil): .input(.agent(.closesTab(conversation.number, try front(of: conversation))))
    case .close(let tab?): .input(.agent(.closesTab(conversation.number, tab)))
    }
  }

  private func front(of conversation: Conversation) throws(CommandRefusal) -> TabNumber {
    guard let front = conversation.front else { throw .noOtherTab }
    return front
  }

  /// The tab beside the one in front.
  ///
  /// After the last one comes the first.
  private func neighbour(_ step: Int, in conversation: Conversation) throws(CommandRefusal) -> TabNumber {
    let tabs = conversation.tabs
    guard tabs.count > 1, let front = tabs.firstIndex(where: { $0.number == conversation.front }) else {
      throw .noOtherTab
    }
    return tabs[(front + step + tabs.count) % tabs.count].number
  }
}
