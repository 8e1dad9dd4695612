import Records

/// A row of the secondary session's table: where a session stands, what happens, and what becomes of it.
///
/// Rows with several causes are told apart, since each is a thing to rehearse.
public enum SessionTransition: String, Hashable, Sendable, CaseIterable {
  case requested, requestedAfterAnother
  case connected
  case cancelledByEvent, cancelledByTab, cancelledByConversation
  case endedByEvent, endedByUnload, endedByConversation
  case leaked, leakedTakenUp
  case selectedWhileRequested, selectedWhileConnected
  case eventRepeated, endedAfterTheEnd, eventWithoutSession, eventOfOtherMode, eventToWindow

  /// Where the session stands.
  public var from: String {
    switch self {
    case .requested: "none"
    case .requestedAfterAnother, .endedAfterTheEnd: "finished"
    case .connected, .cancelledByEvent, .cancelledByTab, .cancelledByConversation, .selectedWhileRequested:
      "Requested"
    case .endedByEvent, .endedByUnload, .endedByConversation, .leaked, .selectedWhileConnected,
      .eventRepeated:
      "Connected"
    case .leakedTakenUp: "leaked"
    case .eventWithoutSession: "none or finished"
    case .eventOfOtherMode, .eventToWindow: "any"
    }
  }

  /// What happens.
  public var input: String {
    switch self {
    case .requested, .requestedAfterAnother, .leakedTakenUp: "the action is selected"
    case .connected: "its Connected event"
    case .cancelledByEvent, .endedByEvent: "its Ended event"
    case .cancelledByTab: "its tab closes, or its page unloads"
    case .endedByUnload: "its page unloads and says Ended"
    case .cancelledByConversation, .endedByConversation: "the conversation ends"
    case .leaked: "its tab closes without Ended"
    case .selectedWhileRequested, .selectedWhileConnected: "the action is selected again"
    case .eventRepeated: "its Connected event again"
    case .endedAfterTheEnd: "Ended, from unload"
    case .eventWithoutSession: "Connected, or Ended not from unload"
    case .eventOfOtherMode: "an event of the other mode"
    case .eventToWindow: "an event sent to window"
    }
  }

  /// What it becomes.
  public var outcome: String {
    switch self {
    case .requested, .requestedAfterAnother: "a new one, Requested"
    case .connected: "Connected"
    case .cancelledByEvent, .cancelledByTab, .cancelledByConversation: "Cancelled"
    case .endedByEvent, .endedByUnload, .endedByConversation: "Ended"
    case .leaked: "Connected, session-leaked"
    case .leakedTakenUp: "Connected, in a new tab"
    case .selectedWhileRequested, .selectedWhileConnected, .endedAfterTheEnd: "unchanged"
    case .eventRepeated: "unchanged, event-repeated"
    case .eventWithoutSession: "unchanged, event-without-session"
    case .eventOfOtherMode: "unchanged, event-of-other-mode"
    case .eventToWindow: "unchanged, event-to-window"
    }
  }

  /// What a session of a mode must have for it to happen at all.
  enum Need: Comparable {
    /// A button that requests it.
    case button
    /// A page that sends its events.
    case page
    /// A page whose tab can close.
    case closableTab
  }

  var need: Need {
    switch self {
    case .requested, .requestedAfterAnother, .cancelledByConversation, .selectedWhileRequested: .button
    case .leaked, .leakedTakenUp: .closableTab
    case .connected, .cancelledByEvent, .cancelledByTab, .endedByEvent, .endedByUnload, .endedByConversation,
      .selectedWhileConnected, .eventRepeated, .endedAfterTheEnd, .eventWithoutSession, .eventOfOtherMode,
      .eventToWindow:
      .page
    }
  }

  /// The row for a mode: `Co-browse: Requested, its Connected event → Connected`.
  public func name(of mode: RemoteAssistanceMode) -> String {
    "\(mode.label): \(from), \(input) → \(outcome)"
  }
}
