import Records
import Simulation
import Wording

/// Why the agent's presence is as it is, in a word or two.
enum PresenceWords {
  /// Nil if the desk has nothing to do and nobody has set it.
  static func reason(in state: State) -> String? {
    switch state.desk.hold {
    case .untilReset: afterANotification(state.desk.presence)
    case .untilSet, .untilNextConversation: "set by hand"
    case nil: byWork(in: state)
    }
  }

  private static func afterANotification(_ presence: Presence) -> String {
    switch presence {
    case .inactive: "missed a chat"
    case .available, .busy, .doNotDisturb, .appearAway, .offline: "rejected a chat"
    }
  }

  private static func byWork(in state: State) -> String? {
    if state.isCapacityUsedUp,
      let connected = state.atTheDesk.lazy.flatMap(\.sessions.live).first(where: { $0.isConnected })
    {
      return ConversationWords.mode(connected.mode)
    }
    guard state.unitsTaken > 0 else { return nil }
    if state.unitsTaken >= state.desk.agent.capacity { return "no capacity left" }
    if state.sessionCount >= State.maximumSessions {
      return CountWords.count(state.sessionCount, "session", "sessions")
    }
    return CountWords.count(state.chatsTakingCapacity, "chat", "chats")
  }
}
