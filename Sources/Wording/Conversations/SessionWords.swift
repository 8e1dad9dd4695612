import Records
import Simulation

/// The words for secondary sessions: the rows of their table, and their facts.
public enum SessionWords {
  /// The session of a mode reached a status: `co-browse Connected`.
  static func news(_ status: SecondarySessionStatus, of mode: RemoteAssistanceMode) -> String {
    let (mode, word) = (ConversationWords.mode(mode), status.label)
    return switch status {
    case .requested, .connected(isLeaked: false): "\(mode) \(word)"
    case .connected(isLeaked: true): "\(mode) stays \(word) without its app tab"
    case .ended(let reason): "\(mode) \(word) (\(reason.label))"
    case .cancelled(.endedEvent): "\(mode) \(word): it ended before it connected"
    case .cancelled(.tabClosed): "\(mode) \(word): its app tab closed"
    case .cancelled(.conversationEnded): "\(mode) \(word): the conversation ended"
    }
  }

  /// The same in fewer words; nil if there are none.
  static func briefNews(_ status: SecondarySessionStatus, of mode: RemoteAssistanceMode) -> String? {
    let (mode, word) = (ConversationWords.mode(mode), status.label)
    return switch status {
    case .requested, .connected: nil
    case .ended: "\(mode) \(word)"
    case .cancelled(.endedEvent): "\(mode) \(word): not connected"
    case .cancelled(.tabClosed): "\(mode) \(word): its tab closed"
    case .cancelled(.conversationEnded): "\(mode) \(word): the chat ended"
    }
  }

  /// The row for the session of a mode: `Co-browse: Requested, its Connected event → Connected`.
  ///
  /// Rows with the same text have the same name.
  public static func name(_ transition: SessionTransition) -> String {
    let row = transition.row
    let warning = row.warning.map { ", \($0.rawValue)" } ?? ""
    return "\(transition.mode.label): \(standing(row)), \(trigger(row)) → \(outcome(row))\(warning)"
  }

  /// The session's standing.
  public static func standing(_ row: SessionRow) -> String {
    switch row {
    case .requested: "none"
    case .requestedAfterAnother, .endedAfterTheEnd: "finished"
    case .connected, .cancelledByEvent, .cancelledByUnload, .cancelledByTab, .cancelledByConversation,
      .selectedWhileRequested:
      "Requested"
    case .endedByEvent, .endedByUnload, .endedByConversation, .leaked, .selectedWhileConnected,
      .eventRepeated:
      "Connected"
    case .leakedTakenUp: "leaked"
    case .eventWithoutSession: "none or finished"
    case .eventOfOtherMode, .eventToWindow: "any"
    }
  }

  /// What happens to the session.
  public static func trigger(_ row: SessionRow) -> String {
    switch row {
    case .requested, .requestedAfterAnother, .leakedTakenUp: "the action is selected"
    case .connected: "its Connected event"
    case .cancelledByEvent, .endedByEvent: "its Ended event"
    case .cancelledByUnload, .cancelledByTab: "its tab closes, or its page unloads"
    case .endedByUnload: "its page unloads and sends Ended"
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

  /// The session's new status.
  public static func outcome(_ row: SessionRow) -> String {
    switch row {
    case .requested, .requestedAfterAnother: "a new one, Requested"
    case .connected, .leaked: "Connected"
    case .cancelledByEvent, .cancelledByUnload, .cancelledByTab, .cancelledByConversation: "Cancelled"
    case .endedByEvent, .endedByUnload, .endedByConversation: "Ended"
    case .leakedTakenUp: "Connected, in a new tab"
    case .selectedWhileRequested, .selectedWhileConnected, .eventRepeated, .endedAfterTheEnd,
      .eventWithoutSession, .eventOfOtherMode, .eventToWindow:
      "unchanged"
    }
  }
}
