import Simulation

/// What a mode's session needs for a row of the session table to be possible.
enum SessionNeed: Comparable {
  /// A button that requests it.
  case button
  /// A page that sends its events.
  case page
  /// A page whose tab can be closed.
  case closableTab
}

extension SessionRow {
  var need: SessionNeed {
    switch self {
    case .requested, .requestedAfterAnother, .cancelledByConversation, .selectedWhileRequested: .button
    case .leaked, .leakedTakenUp: .closableTab
    case .connected, .cancelledByEvent, .cancelledByUnload, .cancelledByTab, .endedByEvent, .endedByUnload,
      .endedByConversation, .selectedWhileConnected, .eventRepeated, .endedAfterTheEnd,
      .eventWithoutSession, .eventOfOtherMode, .eventToWindow:
      .page
    }
  }
}
