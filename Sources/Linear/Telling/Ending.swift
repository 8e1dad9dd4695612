import Records
import Simulation

/// Something of a conversation that a move ends, for those who type only `end`.
enum Ending: Hashable, Sendable {
  /// The session of the app in front.
  case session(RemoteAssistanceMode)
  case chat
  /// The session at the desk, which closes.
  case desk

  /// - Returns: nil if the move ends nothing of this conversation, or sends an event that no session waits for.
  init?(of action: Move.Action, in number: ConversationNumber, _ state: State) {
    switch action {
    case .input(.agent(.endsConversation(number))): self = .chat
    case .input(.agent(.closesSession(number))): self = .desk
    case .input(.provider(.sends(let event, to: .top, from: let tab))):
      guard case .ended = event.milestone, let (conversation, _) = state.tab(tab),
        conversation.number == number, conversation.awaits(.ended, of: event.mode),
        state.providerTab(of: conversation)?.number == tab
      else { return nil }
      self = .session(event.mode)
    case .input, .words: return nil
    }
  }
}
