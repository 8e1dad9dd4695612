import Records
import Simulation

/// What the customer of a conversation sees: where the chat stands, its messages, and what can be done.
struct CustomerSide: Sendable {
  let conversation: Conversation
  /// The agent who has the conversation, by name.
  let agent: String

  /// Where the chat stands for the customer.
  var place: Place {
    switch (conversation.presence, conversation.status) {
    case (_, .wrapUp), (_, .closed): .ended
    case (.left, _): .left
    case (.cutOff(let until), _): .cutOff(until: until)
    case (.here, .open): .waits
    case (.here, .active): .chats(with: agent)
    }
  }

  enum Place: Hashable, Sendable {
    case waits
    case chats(with: String)
    case cutOff(until: Instant)
    case left
    case ended
  }
}

extension CustomerSide.Place {
  /// The words of the line above the messages.
  func words(clockOffset: Span) -> String {
    switch self {
    case .waits: "Waiting for an agent"
    case .chats(let agent): "In a chat with \(agent)"
    case .cutOff(let until):
      "Connection lost; the chat waits until \(until.timeOfDay(offset: clockOffset).prefix(8))"
    case .left: "Has left the chat"
    case .ended: "The chat has ended"
    }
  }
}
