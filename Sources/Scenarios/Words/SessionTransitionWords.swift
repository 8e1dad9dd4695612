import Records

extension SessionTransition {
  /// The row for a mode: `Co-browse: Requested, its Connected event → Connected`.
  public func name(of mode: RemoteAssistanceMode) -> String {
    "\(mode.label): \(from), \(input) → \(outcome)"
  }

  /// Where the session stands.
  private var from: String {
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
  private var input: String {
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
  private var outcome: String {
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
}
