import Simulation

/// A command for a conversation as a whole.
enum SessionCommand: CommandKind {
  /// Nil: the conversation that has been ringing longest.
  case accept(ConversationNumber?)
  /// Nil: the conversation that has been ringing longest.
  case reject(ConversationNumber?)
  case open(ConversationNumber)
  /// Opens the session at this index of the list, or accepts it if it is ringing.
  case openListed(Int)
  /// Ends an active conversation, or closes the session of one in wrap-up.
  case end
  case close

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .accept(nil): "Accept the ringing conversation"
    case .accept: "Accept the conversation"
    case .reject(nil): "Reject the ringing conversation"
    case .reject: "Reject the conversation"
    case .open: "Open the session"
    case .openListed(let index): "Open session \(index + 1) of the list, or accept it"
    case .end: "End the chat; in wrap-up, close its session"
    case .close: "Close the session"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .accept: FooterWord("Accept", .accepting)
    case .reject: FooterWord("Reject", .other)
    case .end:
      FooterWord(
        scene.focused?.status.isInWrapUp == true ? "Close session" : "End chat",
        scene.focused?.hasLiveSession == true ? .endingLive : .common)
    case .open, .openListed, .close: nil
    }
  }
}
