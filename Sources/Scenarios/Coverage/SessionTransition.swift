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
}
